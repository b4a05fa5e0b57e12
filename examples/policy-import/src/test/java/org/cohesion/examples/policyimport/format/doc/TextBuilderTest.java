package org.cohesion.examples.policyimport.format.doc;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.format.doc.WordRuns.Run;
import org.junit.jupiter.api.Test;

class TextBuilderTest {

  private final RunTally tally = new RunTally();
  private final TextBuilder text = new TextBuilder(new FieldStack(), tally);

  @Test
  void printsSymbolsTwoEqualOnesTogetherToo() {
    CharacterProperties looks = new CharacterProperties();
    looks.setFSpec(true);
    looks.setXchSym(0xF0FC);

    text.add(new Run(0, "((", looks));

    assertThat(text.text()).isEqualTo("\uf0fc\uf0fc");
  }

  @Test
  void leavesOutPicturesAndReferences() {
    CharacterProperties looks = new CharacterProperties();
    looks.setFSpec(true);

    text.add(new Run(0, "\u0001\u0002\u0008", looks));

    assertThat(text.text()).isEmpty();
  }

  @Test
  void printsHyphensAndBreaks() {
    text.add(
        new Run(0, "a\u001eb\u001fc\u000bd\u000ee\u000cf\tg\u00adh\r", new CharacterProperties()));

    assertThat(text.text()).isEqualTo("a\u2011bc\nd\ne\nf\tgh");
  }

  @Test
  void saysHowMostLettersLook() {
    text.add(new Run(0, "Heading", looks(true, 28)));
    text.add(new Run(7, "   ", looks(false, 20)));

    assertThat(text.print(18)).isEqualTo(new Print(true, 14, 18));

    text.add(new Run(10, "not bold at all", looks(false, 22)));

    assertThat(text.print(0)).isEqualTo(new Print(false, 11, 0));
  }

  @Test
  void saysThatNothingIsNotBold() {
    assertThat(text.print(0)).isEqualTo(Print.PLAIN);
  }

  private static CharacterProperties looks(boolean bold, int halfPoints) {
    CharacterProperties looks = new CharacterProperties();
    looks.setFBold(bold);
    looks.setHps(halfPoints);
    return looks;
  }
}
