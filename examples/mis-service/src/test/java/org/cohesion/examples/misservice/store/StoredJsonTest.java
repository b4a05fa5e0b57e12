package org.cohesion.examples.misservice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.TestDatabase;
import org.cohesion.examples.misservice.TestService;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.school.Urn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the databases make of JSON, and of questions about it. */
class StoredJsonTest {

  private static final Urn URN = Urn.of("999001");

  private final TestService service = TestService.shared();
  private final PolicyStore store = service.bean(PolicyStore.class);
  private final JdbcClient database = service.bean(JdbcClient.class);

  @BeforeEach
  void forgetAll() {
    service.clear();
  }

  private void put(Policy policy) {
    store.put(new NewPolicy(URN, policy, null, 0), Expected.unstated(), "writer");
  }

  private String content() {
    return new String(
        database
            .sql("select cast(content as varchar) from policy_version")
            .query(String.class)
            .single()
            .getBytes(StandardCharsets.UTF_8),
        StandardCharsets.UTF_8);
  }

  @Test
  void givesBackTheBytesAlthoughThePostgresJsonHasItsMembersInAnotherOrder() {
    byte[] canonical = PolicyJson.encode(Policies.of("long", URN.value()));

    put(PolicyJson.decode(canonical).orThrow());

    assertThat(store.current(URN).orElseThrow().json()).isEqualTo(canonical);
    String content = content();
    assertThat(canonical).asString(StandardCharsets.UTF_8).startsWith("{\"formatVersion\":");
    if (TestDatabase.isPostgres()) {
      assertThat(content).doesNotStartWith("{\"formatVersion\"");
    }
    assertThat(PolicyJson.decodeText(content).orThrow())
        .isEqualTo(PolicyJson.decode(canonical).orThrow());
  }

  @Test
  void canBeAskedAboutWhatPoliciesSay() {
    put(Policies.titled("Belonging", URN.value()));

    String title =
        TestDatabase.isPostgres()
            ? "content ->> 'title'"
            : "trim(both '\"' from (content).\"title\")";

    assertThat(
            database.sql("select " + title + " from policy_version").query(String.class).single())
        .isEqualTo("Belonging");
  }

  @Test
  void storesPoliciesThatHaveWhatNoDatabaseTakes() {
    String json =
        """
        {"formatVersion":"1.0","title":"A \\u0000 B \\\\u0000","school":{"urn":"999001","name":"\\u0000"},\
        "extensions":{"com.example.mis":{"\\u0000":1e999999,"small":-1E-999999,"big":%s,"deep":[[1.50]]}}}"""
            .formatted("9".repeat(99));
    Policy policy = PolicyJson.decodeText(json).orThrow();

    put(policy);

    assertThat(store.current(URN).orElseThrow().policy()).isEqualTo(policy);
    assertThat(store.school(URN).orElseThrow().title()).isEqualTo("A \uFFFD B \\u0000");
  }

  @Test
  void postgresFindsWhatIsOverdueByItsIndex() {
    assumeThat(TestDatabase.isPostgres()).isTrue();
    database
        .sql(
            """
            insert into school (urn, version, due_by, warnings)
            select lpad(n::text, 6, '0'), 1,
              case when n % 4 = 0 then null else date '2026-06-01' + n % 1000 end, 0
            from generate_series(1, 20000) n""")
        .update();
    database
        .sql(
            """
            insert into policy_version
              (urn, version, digest, stored_at, stored_by, canonical, content)
            select urn, 1, md5(urn), now(), 'writer', '{}', '{}'::jsonb from school""")
        .update();
    database.sql("analyze").update();

    Page<SchoolState> overdue = store.overdue(LocalDate.of(2026, 6, 3), new Page.Request(0, 50));
    List<@Nullable String> plan =
        database
            .sql(
                "explain "
                    + Rows.STATE
                    + "where s.due_by between date '0001-01-01' and date '2026-06-02'"
                    + " order by s.due_by, s.urn limit 50 offset 0")
            .query(String.class)
            .list();
    List<@Nullable String> countPlan =
        database
            .sql(
                "explain select count(*) from school"
                    + " where due_by between date '0001-01-01' and date '2026-06-02'")
            .query(String.class)
            .list();

    assertThat(overdue.total()).isBetween(20L, 40L);
    assertThat(overdue.items()).hasSize((int) overdue.total());
    assertThat(String.join("\n", plan)).contains("school_due_by").doesNotContain("Seq Scan");
    assertThat(String.join("\n", countPlan)).contains("school_due_by").doesNotContain("Seq Scan");
  }
}
