package org.cohesion.strand;

import java.util.regex.Pattern;
import org.cohesion.text.JsonNamed;

/**
 * One of the three headings under which the guidance of 19 July 2007 on the duty to promote
 * community cohesion puts what schools do.
 *
 * <p>Policies word the headings in many ways; a policy's own wording is the heading of {@link
 * StrandAims} or {@link StrandProcedures}.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum AimStrand implements JsonNamed {
  /** What pupils learn, and how. */
  TEACHING_LEARNING_AND_CURRICULUM(
      "teaching-learning-and-curriculum", "Teaching, learning and curriculum"),

  /** Equal access and high standards for all. */
  EQUITY_AND_EXCELLENCE("equity-and-excellence", "Equity and excellence"),

  /** Work with other schools, parents and the community. */
  ENGAGEMENT_AND_EXTENDED_SERVICES(
      "engagement-and-extended-services", "Engagement and extended services");

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private final String jsonName;
  private final String wording;

  AimStrand(String jsonName, String wording) {
    this.jsonName = jsonName;
    this.wording = wording;
  }

  @Override
  public String getJsonName() {
    return jsonName;
  }

  @Override
  public String getLabel() {
    return Character.toLowerCase(wording.charAt(0)) + wording.substring(1);
  }

  /** {@return the heading in the words of the guidance} */
  public String wording() {
    return wording;
  }

  /**
   * Whether a heading is the guidance's own. Case does not matter, nor how much white space stands
   * between the words or around them; a no-break space is white space.
   *
   * @param heading a heading of a policy
   * @return whether it has the words and punctuation of {@link #wording()}
   */
  public boolean matchesWording(String heading) {
    return WHITE_SPACE.matcher(heading).replaceAll(" ").strip().equalsIgnoreCase(wording);
  }
}
