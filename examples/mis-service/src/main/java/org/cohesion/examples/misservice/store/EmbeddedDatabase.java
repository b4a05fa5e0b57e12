package org.cohesion.examples.misservice.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database of those who configure none: H2, in a file. */
@Configuration(proxyBeanMethods = false)
class EmbeddedDatabase {

  /**
   * A write is in the file when it is acknowledged, not half a second later; writers wait for each
   * other.
   */
  private static final String SETTINGS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000;DB_CLOSE_ON_EXIT=FALSE";

  /**
   * @param folder where the file is
   */
  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "-")
  HikariDataSource dataSource(@Value("${mis.data:mis-data}") Path folder) {
    HikariDataSource source = new HikariDataSource();
    // H2 takes a semicolon for the end of the name.
    String file = folder.toAbsolutePath().normalize().resolve("mis").toString();
    source.setJdbcUrl("jdbc:h2:file:" + file.replace(";", "\\;") + SETTINGS);
    source.setUsername("sa");
    return source;
  }
}
