package org.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words and figures that look like a date: what is one, and what is none. */
class TrapsTest {
  private static int at(DateTokens tokens, String word) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.at(i).text().equals(word))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was in May. | May | true",
        "It was in may. | may | false",
        "It was in Jan. | Jan | false",
        "January it was | January | true",
        "Mr May went | May | false",
        "In May Day fashion | May | false",
        "In May Monday came | May | true",
        "in March on Leeds | March | false",
        "in March on foot | March | true",
        "a May election | May | true",
        "its April report | April | true",
        "the March report | March | false",
        "her August Report | August | false",
      })
  void aMonthByItself(String copy, String month, boolean is) {
    DateTokens tokens = DateTokens.of(copy);
    assertThat(Traps.monthAlone(tokens, at(tokens, month))).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On May 31 they met | false | true",
        "On may 31 they met | false | false",
        "On May 31.5 | false | false",
        "On May 31,000 | false | false",
        "On May 31% rose | false | false",
        "On May 31:20 | false | false",
        "On May 31: they | false | true",
        "On May 31st they | false | true",
        "On May 31x they | false | false",
        "Mrs Theresa May 31 | false | false",
        "Mrs Theresa May 31 | true | true",
        "Monday May 31 | false | true",
        "In May 31 people | false | false",
        "In May 31 they | false | false",
        "In May 31st they | false | true",
        "During May 31 they | false | false",
      })
  void aDayAfterItsMonth(String copy, boolean yearFollows, boolean is) {
    DateTokens tokens = DateTokens.of(copy);
    int month = at(tokens, copy.contains("may") ? "may" : "May");
    assertThat(Traps.dayAfter(tokens, month, month + 1, yearFollows)).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on 31 May they | true",
        "on 31 may they | false",
        "at 31 May Street | false",
        "at 31 May street | true",
        "for $31 May said | false",
        "for $ 31 May said | false",
        "at 5.31 May said | false",
        "at 5:31 May said | false",
        "at (31 May) | true",
      })
  void aDayBeforeItsMonth(String copy, boolean is) {
    DateTokens tokens = DateTokens.of(copy);
    int day = at(tokens, "31");
    assertThat(Traps.dayBefore(tokens, day, day + 1)).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Monday they | Monday | true",
        "on monday they | monday | false",
        "The Sunday Times said | Sunday | false",
        "The Sunday times said | Sunday | true",
        "on Mon. 3 May | Mon | true",
        "on Mon 3 May | Mon | true",
        "the Sun 3 May | Sun | false",
        "the Sun said | Sun | false",
        "on Sun May 3 | Sun | true",
        "on Sun. they | Sun | false",
        "on Tue. they | Tue | true",
        "on Tue they | Tue | false",
      })
  void aDayOfTheWeek(String copy, String day, boolean is) {
    DateTokens tokens = DateTokens.of(copy);
    assertThat(Traps.weekday(tokens, at(tokens, day))).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by 999 it | 999 | false | false",
        "by 1000 it | 1000 | true | true",
        "by 2199 it | 2199 | true | true",
        "by 2200 it | 2200 | false | false",
        "the 1899 it | 1899 | true | false",
        "the 1900 it | 1900 | true | true",
        "the 2060 it | 2060 | true | true",
        "the 2061 it | 2061 | true | false",
        "in 1899 they died | 1899 | true | true",
        "in 1850 dogs ran | 1850 | true | false",
        "in 1950 Dogs ran | 1950 | true | true",
        "some 1950 it | 1950 | true | false",
        "some 1950-1960 it | 1950 | true | true",
        "cost $1950 it | 1950 | false | false",
        "cost # 1950 it | 1950 | false | false",
        "the 1950s it | 1950 | true | true",
        "the 1950x it | 1950 | false | false",
        "the 1950% it | 1950 | false | false",
        "the 1950.5 it | 1950 | false | false",
        "the 1950. It | 1950 | true | true",
        "the x1950 it | 1950 | false | false",
        "no. 1950 it | 1950 | true | false",
        "the F-1950 it | 1950 | true | false",
        "mid-1950 it | 1950 | true | true",
        "the 1950-12345 it | 1950 | true | false",
        "the 12-1950 it | 1950 | true | false",
        "at 1950 GMT it | 1950 | true | false",
        "the (1850) it | 1850 | true | true",
      })
  void fourDigits(String copy, String digits, boolean year, boolean alone) {
    DateTokens tokens = DateTokens.of(copy);
    int at = at(tokens, digits);
    assertThat(Traps.year(tokens, at)).isEqualTo(year);
    assertThat(Traps.yearAlone(tokens, at)).isEqualTo(alone);
  }
}
