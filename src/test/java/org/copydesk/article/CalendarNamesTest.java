package org.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CalendarNamesTest {
  @Test
  void aNameIsKnownInFullAndCutShort() {
    assertThat(CalendarNames.MONTH_NUMBERS)
        .containsEntry("september", 9)
        .containsEntry("sep", 9)
        .containsEntry("sept", 9)
        .containsEntry("may", 5)
        .hasSize(24);
    assertThat(CalendarNames.DAYS_OF_WEEK)
        .containsEntry("thursday", DayOfWeek.THURSDAY)
        .containsEntry("thurs", DayOfWeek.THURSDAY);
  }

  @Test
  void mayIsNotCutShort() {
    assertThat(CalendarNames.SHORT_MONTHS.and()).hasSize(12).contains("jun").doesNotContain("may");
  }

  @Test
  void namesAreTakenOutAndOtherWordsLaidBeside() {
    assertThat(CalendarNames.ALL.without("may").and("the", "monday"))
        .hasSize(19)
        .contains("the", "monday", "march")
        .doesNotContain("may");
  }

  @Test
  void thePatternIsForCapitalisedNames() {
    Pattern date = Pattern.compile("\\d " + CalendarNames.MONTHS.pattern());
    assertThat(date.matcher("3 March").matches()).isTrue();
    assertThat(date.matcher("3 march").matches()).isFalse();
    assertThat(date.matcher("3 Mar").matches()).isFalse();
  }

  @Test
  void numbersAreNamedInBothSeries() {
    assertThat(NumberNames.CARDINALS)
        .containsEntry("zero", 0)
        .containsEntry("nineteen", 19)
        .containsEntry("ninety", 90);
    assertThat(NumberNames.ORDINALS)
        .containsEntry("first", 1)
        .containsEntry("nineteenth", 19)
        .containsEntry("twentieth", 20)
        .containsEntry("hundredth", 100);
  }
}
