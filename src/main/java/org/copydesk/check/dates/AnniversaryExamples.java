package org.copydesk.check.dates;

import org.copydesk.rule.Example;

/** What {@link WrongAnniversary} finds and what it leaves alone. */
final class AnniversaryExamples {
  private AnniversaryExamples() {}

  /** All of them. */
  static Example[] all() {
    return new Example[] {
      Example.bad(
          "Rudd end [[27]] years of hurt\n\nRudd are champions for the first time since 1988, and"
              + " Hay, who won in 2023 and again last year, must wait."),
      Example.good(
          "Rudd end 27 years of hurt\n\nRudd are champions for the first time since 1998, and"
              + " Hay, who won in 2023 and again last year, must wait."),
      Example.bad(
          story("2013-03-22", "Friday marks the [[10th anniversary]] of the 2001 attacks.")),
      Example.bad(
          story(
              "2013-03-22",
              "The town kept the [[fiftieth anniversary]] of the fire, which began in May"
                  + " 1953.")),
      Example.bad(story("2013-03-22", "Crowds marked the centenary of the [[1923]] strike.")),
      Example.bad("In 2011 the town marked the [[20th anniversary]] of the 1981 riots."),
      Example.bad(
          story(
              "2013-03-22",
              "The choir, which was founded in 1953, sings on Friday for its [[50th"
                  + " anniversary]].")),
      Example.bad(story("2013-03-22", "Built in [[1931]], the pier keeps its centenary in June.")),
      Example.bad(
          story(
              "2013-03-22",
              "They married in 1962. They kept their [[40th wedding anniversary]] in Spain.")),
      Example.bad(
          story(
              "2025-09-20",
              "The branch closed in 1965, and the [[50th anniversary]] of its last train fell in"
                  + " May.")),
      Example.bad(
          "The firm was founded in 1885 by two smiths. Rae Orr has run it since 2023 and"
              + " hopes for the summer of 2027.\n\n“We sell more than ever in [[our 130"
              + " years]],” she said."),
      Example.good(
          "The firm was founded in 1885 by two smiths. Rae Orr has run it since 2023 and"
              + " hopes for the summer of 2027.\n\n“We sell more than ever in our 140 years,”"
              + " she said."),
      Example.bad(
          "It shut from Monday, Feb. 2, to Friday, Feb. 6. The school was built in 1961.\n\n[[The"
              + " school’s 75th birthday]] party has been put off."),
      Example.good(
          "It shut from Monday, Feb. 2, to Friday, Feb. 6. The school was built in 1961.\n\nThe"
              + " school’s 65th birthday party has been put off."),
      Example.good(
          "It shut from Monday, Feb. 2, to Friday, Feb. 6. The school was built in 1961.\n\nThe"
              + " choir’s 75th birthday party has been put off."),
      Example.good(
          story(
              "2025-09-20",
              "The branch closed in 1965, and the 60th anniversary of its last train fell in"
                  + " May.")),
      Example.good(
          story(
              "2025-09-20",
              "The branch closed in 1965, and the 150th anniversary of its opening fell in May.")),
      Example.good(story("2013-03-22", "Built in 1913, the pier keeps its centenary in June.")),
      Example.bad(
          story(
              "2013-03-22",
              "Opened in 1914 and close to its [[150th birthday]], the lido still fills.")),
      Example.good(
          story(
              "2013-03-22",
              "Opened in 1914 and close to its 100th birthday, the lido still fills.")),
      Example.good(
          story(
              "2013-03-22",
              "Wednesday marked the 10th anniversary of the invasion of Iraq, which began in"
                  + " March 2003.")),
      Example.good(
          story(
              "2019-06-01",
              "The museum, which opened in 2005, marks the 100th anniversary of the painter's"
                  + " birth.")),
      Example.good(
          story("2013-03-22", "In 2011 the town marked the 10th anniversary of the 2001 attacks.")),
      Example.good(story("2013-03-22", "The 75th anniversary of the 1945 bomb will fall in 2020.")),
      Example.good("Friday marks the 10th anniversary of the 2001 attacks."),
    };
  }

  private static String story(String published, String copy) {
    return "---\npublished: " + published + "\n---\nYears on\n\n" + copy + "\n";
  }
}
