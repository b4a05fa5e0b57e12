package org.cohesion.examples.benchmarks.contender;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.annotation.JSONField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy as fastjson2 likes it best: public fields, all of them texts and lists. Nothing is
 * checked, nothing is immutable, and unknown members are dropped.
 */
public final class PolicyBean {

  @JSONField(name = "$schema")
  public @Nullable String schemaUri;

  public @Nullable String formatVersion;
  public @Nullable String title;
  public @Nullable String reference;
  public @Nullable String language;
  public @Nullable List<String> outline;
  public @Nullable School school;
  public @Nullable List<School> alsoFor;
  public @Nullable Control control;
  public @Nullable List<Citation> legalBasis;
  public @Nullable Narrative rationale;
  public @Nullable Definition definition;
  public @Nullable Context context;
  public @Nullable Community community;
  public @Nullable Principles principles;
  public @Nullable Aims aims;
  public @Nullable Procedures procedures;
  public @Nullable Monitoring monitoring;
  public @Nullable Review review;
  public @Nullable List<Link> links;
  public @Nullable List<Narrative> sections;

  /** {@return the policy of a document} */
  public static PolicyBean decode(byte[] document) {
    return JSON.parseObject(document, PolicyBean.class);
  }

  /** {@return the policy as JSON} */
  public byte[] encode() {
    return JSON.toJSONBytes(this);
  }

  /** A school. */
  public static final class School {
    public @Nullable String name;
    public @Nullable List<String> aliases;
    public @Nullable String urn;
    public @Nullable String ukprn;
    public @Nullable String laEstab;
    public @Nullable String nation;
    public @Nullable String phase;
    public @Nullable String establishmentType;
    public @Nullable Ages ageRange;
    public @Nullable String motto;
    public @Nullable String dutyBasis;
  }

  /** A range of ages. */
  public static final class Ages {
    public int from;
    public int to;
  }

  /** Document control. */
  public static final class Control {
    public @Nullable String academicYear;
    public @Nullable Party author;
    public @Nullable Party owner;
    public @Nullable Party linkGovernor;
    public @Nullable String status;
    public @Nullable String version;
    public @Nullable String effectiveFrom;
    public @Nullable Approval approval;
    public @Nullable String publishedAt;
    public @Nullable List<String> audience;
    public @Nullable List<Version> history;
  }

  /** An approval. */
  public static final class Approval {
    public @Nullable Party body;
    public @Nullable String date;
  }

  /** A version of the policy. */
  public static final class Version {
    public @Nullable String version;
    public @Nullable String date;
    public @Nullable String change;
  }

  /** A person or body. */
  public static final class Party {
    public @Nullable String role;
    public @Nullable String name;
  }

  /** A law. */
  public static final class Citation {
    public @Nullable String instrument;
    public @Nullable String provision;
    public @Nullable String statement;
  }

  /** Prose under a heading. */
  public static final class Narrative {
    public @Nullable String heading;
    public @Nullable List<String> paragraphs;
  }

  /** What the policy means by community cohesion. */
  public static final class Definition {
    public @Nullable String heading;
    public @Nullable String statement;
    public @Nullable List<String> limbs;
    public @Nullable String attribution;
    public @Nullable List<String> paragraphs;
  }

  /** The community around the school. */
  public static final class Context {
    public @Nullable String heading;
    public @Nullable List<String> paragraphs;
    public @Nullable String asOf;
    public @Nullable List<String> considers;
  }

  /** The dimensions of community. */
  public static final class Community {
    public @Nullable String heading;
    public @Nullable String introduction;
    public @Nullable List<Dimension> dimensions;
  }

  /** One dimension. */
  public static final class Dimension {
    public @Nullable String scope;
    public @Nullable String name;
    public @Nullable String description;
  }

  /** The principles. */
  public static final class Principles {
    public @Nullable String heading;
    public @Nullable String introduction;
    public @Nullable List<Principle> principles;
  }

  /** One principle. */
  public static final class Principle {
    public @Nullable String id;
    public @Nullable String theme;
    public @Nullable String statement;
  }

  /** The aims. */
  public static final class Aims {
    public @Nullable String heading;
    public @Nullable String introduction;
    public @Nullable List<Aim> general;
    public @Nullable List<StrandAims> strands;
  }

  /** The aims under one strand. */
  public static final class StrandAims {
    public @Nullable String strand;
    public @Nullable String heading;
    public @Nullable String introduction;
    public @Nullable List<Aim> aims;
  }

  /** One aim. */
  public static final class Aim {
    public @Nullable String id;
    public @Nullable String statement;
    public @Nullable List<String> themes;
  }

  /** The procedures. */
  public static final class Procedures {
    public @Nullable String heading;
    public @Nullable String introduction;
    public @Nullable List<Procedure> general;
    public @Nullable List<StrandProcedures> strands;
  }

  /** The procedures under one strand. */
  public static final class StrandProcedures {
    public @Nullable String strand;
    public @Nullable String heading;
    public @Nullable String introduction;
    public @Nullable List<Procedure> procedures;
    public @Nullable List<Group> groups;
  }

  /** A group of procedures. */
  public static final class Group {
    public @Nullable String heading;
    public @Nullable String introduction;
    public @Nullable List<Procedure> procedures;
  }

  /** One procedure. */
  public static final class Procedure {
    public @Nullable String id;
    public @Nullable String statement;
    public @Nullable List<String> details;
    public @Nullable List<String> supports;
    public @Nullable List<String> dimensions;
    public @Nullable Party owner;
    public @Nullable String frequency;
    public @Nullable String due;
    public @Nullable String resources;
    public @Nullable String measure;
    public @Nullable String status;
  }

  /** How progress is watched. */
  public static final class Monitoring {
    public @Nullable String heading;
    public @Nullable String introduction;
    public @Nullable List<Activity> activities;
  }

  /** One activity. */
  public static final class Activity {
    public @Nullable String id;
    public @Nullable String statement;
    public @Nullable Party actor;
    public @Nullable String frequency;
    public @Nullable String term;
    public @Nullable Party reportsTo;
    public @Nullable List<String> feedsInto;
  }

  /** How the policy is kept up to date. */
  public static final class Review {
    public @Nullable String heading;
    public @Nullable String statement;
    public @Nullable String frequency;
    public @Nullable String term;
    public @Nullable Party reviewer;
    public @Nullable String lastReview;
    public @Nullable String nextReview;
    public @Nullable String outcome;
    public @Nullable List<String> feedsInto;
  }

  /** Another document. */
  public static final class Link {
    public @Nullable String title;
    public @Nullable String url;
    public @Nullable String kind;
  }
}
