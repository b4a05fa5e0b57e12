package org.cohesion.examples.embedding;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.gson.Gson;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Mappers that do not know the types of this library. */
@SuppressWarnings("ImmutableEnumChecker") // mappers change no more once they are set up
enum ForeignMapper {
  JACKSON_2 {
    private final ObjectMapper mapper =
        new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());

    @Override
    String write(Object value) throws Exception {
      return mapper.writeValueAsString(value);
    }

    @Override
    @Nullable Object read(String json, Class<?> type) throws Exception {
      return mapper.readValue(json, type);
    }
  },

  JACKSON_2_BY_FIELDS {
    private final ObjectMapper mapper =
        new ObjectMapper()
            .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
            .setVisibility(PropertyAccessor.FIELD, Visibility.ANY);

    @Override
    String write(Object value) throws Exception {
      return mapper.writeValueAsString(value);
    }

    @Override
    @Nullable Object read(String json, Class<?> type) throws Exception {
      return mapper.readValue(json, type);
    }
  },

  JACKSON_3_WITHOUT_THE_MODULE {
    private final JsonMapper mapper = new JsonMapper();

    @Override
    String write(Object value) {
      return mapper.writeValueAsString(value);
    }

    @Override
    @Nullable Object read(String json, Class<?> type) {
      return mapper.readValue(json, type);
    }
  },

  GSON {
    private final Gson mapper = new Gson();

    @Override
    String write(Object value) {
      return mapper.toJson(value);
    }

    @Override
    @Nullable Object read(String json, Class<?> type) {
      return mapper.fromJson(json, type);
    }
  },

  JSON_B {
    private final Jsonb mapper = JsonbBuilder.create();

    @Override
    String write(Object value) {
      return mapper.toJson(value);
    }

    @Override
    @Nullable Object read(String json, Class<?> type) {
      return mapper.fromJson(json, type);
    }
  },

  FASTJSON2 {
    @Override
    String write(Object value) {
      return JSON.toJSONString(value);
    }

    @Override
    @Nullable Object read(String json, Class<?> type) {
      return JSON.parseObject(json, type);
    }
  },

  FASTJSON2_BY_FIELDS {
    @Override
    String write(Object value) {
      return JSON.toJSONString(value, JSONWriter.Feature.FieldBased);
    }

    @Override
    @Nullable Object read(String json, Class<?> type) {
      return JSON.parseObject(json, type);
    }
  };

  abstract String write(Object value) throws Exception;

  abstract @Nullable Object read(String json, Class<?> type) throws Exception;
}
