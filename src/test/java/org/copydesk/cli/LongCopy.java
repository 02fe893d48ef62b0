package org.copydesk.cli;

import java.util.List;
import java.util.Random;

/**
 * Stories that are sound text and nothing but one kind of thing, in paragraphs as long as may be:
 * what a rule compares with all others of its kind stands there thousands of times.
 */
final class LongCopy {
  /** What is repeated: # stands for a number, ~ for a word, ^ for a name, different each time. */
  static final List<String> UNITS =
      List.of(
          "a ",
          "x.",
          "A.B.C.",
          "x-",
          "1,000 ",
          "1",
          "(",
          "'a ",
          ". ",
          "— ",
          "_",
          "“a ",
          "‘a",
          "~ ",
          "the ~ of ^ ",
          "^ ^ met ^ ^. ",
          "^ and ",
          "~-~-~ ",
          "~'s '~ ",
          "a@b.c ",
          "~/~ ",
          "http://a.b/~ ",
          "(~ [",
          "The ^ ^ ^ (^) met. ",
          "ABC and XYZ ",
          "recieve teh ",
          "On Monday # May # he ",
          "It opened in #, the ^ bridge, and shut in #. ",
          "# years ago it rained for # days. ",
          "from # May to # June ",
          "# per cent of # people ",
          "# per cent of the # people rose from # to #. ",
          "rose from # to #; ",
          "Of the # killed, # were men, # were women and # children. ",
          "£#m from £#m to £#m, ",
          "The ~ cost £# million, the ^ said. ",
          "The bridge cost £45 million and £45 billion. ",
          "# km (# miles) and ",
          "They won #-# at ^. ",
          "one hundred and forty-five thousand ",
          "at #:# pm, ",
          "^ Smith, #, was born in #. ",
          "John Smith, #, was born in #. ",
          "“We have run out of time,” ^ said. ",
          "“We ~ the ~ of ~ on ~ for ~,” ^ ^ said. ",
          "“We will never accept this ~ ~ decision of the court,” she said. ",
          "The council voted on the ~ plan for the bridge over the ~ on Monday night. ",
          "President ^ ^ met Prime Minister ^. ",
          "Secretary of State Antony Blinken met. ",
          "Paris, the capital of ^, ",
          "the the ",
          "colour color realise center ",
          "the Government of ^, a government ",
          "😀 ~ ",
          "*~* _~_ ",
          "~; ",
          "^: ",
          "~... ",
          "\u0301",
          "a" + "\u0301".repeat(30) + " ",
          "\"colour ",
          "By ^ ^, ",
          "\n\n~ ~",
          "\n\n- ~ ~",
          "\n\n^ of ~. ");

  private static final int PARAGRAPH = 19_000;

  private LongCopy() {}

  /** A story of about so many characters of {@code unit}. */
  static String of(String unit, int characters) {
    Random random = new Random(unit.hashCode());
    StringBuilder text = new StringBuilder("Headline of it\n\n");
    int paragraph = text.length();
    while (text.length() < characters) {
      for (char c : unit.toCharArray()) {
        switch (c) {
          case '#' -> text.append(random.nextInt(2100));
          case '~' -> word(text, random, 'b');
          case '^' -> word(text, random, 'B');
          default -> text.append(c);
        }
      }
      if (text.length() - paragraph > PARAGRAPH) {
        text.append("\n\n");
        paragraph = text.length();
      }
    }
    return text.toString();
  }

  /** A made-up word; {@code first} is the first letter it may begin with. */
  private static void word(StringBuilder text, Random random, char first) {
    text.append((char) (first + random.nextInt(20)));
    for (int i = 1 + random.nextInt(3); i >= 0; i--) {
      text.append("aeiou".charAt(random.nextInt(5)));
      text.append("bcdfghklmnprstvw".charAt(random.nextInt(16)));
    }
  }
}
