package org.cohesion.examples.nationalaudit.result;

import org.jspecify.annotations.Nullable;

/**
 * How often a rule found something in the policies of one phase and one local authority.
 *
 * @param rule the id of the rule, or of what is wrong with the form of a document
 * @param severity the severity of the findings, since a rule may have several
 * @param phase the phase of the schools; null for documents that name none
 * @param localAuthority the three digits of the authority; null for documents that name none
 * @param findings how many findings
 * @param documents how many documents have at least one
 * @param ofDocuments how many documents of that phase and authority were looked at
 */
public record RuleCount(
    String rule,
    String severity,
    @Nullable String phase,
    @Nullable String localAuthority,
    long findings,
    long documents,
    long ofDocuments) {}
