package org.cohesion.examples.misservice.page.school;

import java.util.List;
import org.cohesion.examples.policyreport.html.Counts;

/**
 * A part of the list of schools.
 *
 * @param rows the schools
 * @param counted how many there are in all, in words
 * @param onlyOverdue whether only those with an overdue review are listed
 * @param range which ones these are, in words; empty if they are all
 * @param number which part it is, from 1
 * @param parts how many parts there are
 */
public record SchoolsView(
    List<Row> rows, String counted, boolean onlyOverdue, String range, int number, int parts) {

  /**
   * A school in the list.
   *
   * @param facts the school and its policy at a glance
   * @param version the number of its newest version
   * @param counts how much was found in it today
   */
  public record Row(SchoolFacts facts, int version, Counts counts) {}

  /** {@return the address of a part of the same list} */
  public String address(int part) {
    return "/?" + (onlyOverdue ? "show=overdue&" : "") + "page=" + part;
  }
}
