package org.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.PublicationDate;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single sentences of a story published on Friday, 22 March 2013, are read as. */
class TimelineTest {
  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It opened on Tuesday, March 20, 2012.           | Tuesday, March 20, 2012 DATE 2012-03-20
          It opened on 6th July 2015.                     | 6th July 2015 DATE 2015-07-06
          It opened on the 20th of March.                 | the 20th of March DATE 2013-03-20
          It was signed in November.                      | November DATE 2012-11
          It will open in November.                       | November DATE 2013-11
          They met on Tuesday.                            | Tuesday DATE 2013-03-19
          They will meet on Tuesday.                      | Tuesday DATE 2013-03-26
          They met yesterday.                             | yesterday DATE 2013-03-21
          They met last week and last month.              | last week DATE 2013-W11; last month DATE 2013-02
          Later this year they meet.                      | Later this year DATE 2013 END
          It began two decades ago.                       | two decades ago DATE 199
          It began three weeks ago.                       | three weeks ago DATE 2013-W09
          It lasted more than one month.                  | more than one month DURATION P1M MORE_THAN
          It lasted nearly two years.                     | nearly two years DURATION P2Y LESS_THAN
          It fell over the past three years.              | the past three years DURATION P3Y
          He is a 46-year-old baker.                      | 46-year-old AGE P46Y
          It was big in the 1990s and the '60s.           | the 1990s DATE 199; the '60s DATE 196
          Sales rose in the third quarter of 2012.        | the third quarter of 2012 DATE 2012-Q3
          Sales rose in Q3 2012.                          | Q3 2012 DATE 2012-Q3
          Fiscal 2013 was good.                           | Fiscal 2013 DATE FY2013
          The 2012-13 season ended.                       | 2012-13 DATE 2012
          They meet every Friday and twice a week.        | every Friday SET XXXX-WXX-5; a week SET P1W
          It starts at 8:30 p.m. EST on Monday.           | 8:30 p.m. EST on Monday TIME 2013-03-18T20:30
          He is now poor.                                 | now DATE PRESENT_REF
          It opens on 2013-04-01.                         | 2013-04-01 DATE 2013-04-01
          The 20th century ended in 2000.                 | The 20th century DATE 19; 2000 DATE 2000
          It ended at the end of the year.                | the end of the year DATE 2013 END
          It was cold last night and Thursday night.      | last night TIME 2013-03-21TNI; Thursday night TIME 2013-03-21TNI
          From 3-4 May 2012 it rained.                    | 3 DATE 2012-05-03; 4 May 2012 DATE 2012-05-04
          It ran from January 19 to 24, 2016.             | January 19 DATE 2016-01-19; 24, 2016 DATE 2016-01-24
          The Sept. 11 attacks shook them.                | Sept. 11 DATE 2001-09-11
          Theresa May 31 times refused.                   | ''
          April Jones and August Wilson may march.        | ''
          The Edmonton Sun has it, and the Sunday Times.  | ''
          It cost $2000 and 1945 people came.             | ''
          He lives at 1 March Road, 42 May Street.        | ''
          """)
  void reads(String copy, String expected) {
    assertThat(read(copy)).isEqualTo(expected);
  }

  private static String read(String copy) {
    Source source = new Source("sentence.txt", copy);
    Article story =
        new Article.Builder(source)
            .block(Role.PARAGRAPH, Text.verbatim(source, new Span(0, copy.length())))
            .build();
    PublicationDate date =
        new PublicationDate(
            LocalDate.of(2013, 3, 22), PublicationDate.Origin.COMMAND_LINE, Optional.empty());
    return Timeline.of(story.withMetadata(story.metadata().withDate(date)))
        .expressions()
        .map(
            e -> e.text() + " " + e.type() + " " + e.value() + e.mod().map(m -> " " + m).orElse(""))
        .collect(Collectors.joining("; "));
  }
}
