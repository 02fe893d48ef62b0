Feature: Style packages
    Scenario: Extension points
        When I test "points"
        Then the output should contain exactly:
            """
            test.md:1:3:Desk.Head:'Mayor Opens The Bridge' is not in sentence case.
            test.md:3:10:Desk.Fluff:'very' adds nothing; cut it.
            test.md:3:29:Desk.Explained:'ABC' is never explained.
            test.md:3:32:Desk.Commas:3 commas in one sentence.
            test.md:5:54:Desk.OneWay:'advisor' is spelt in two ways here.
            test.md:7:4:Desk.TitleHead:Write 'Tea & Talk With the Mayor', not 'Tea & talk with the Mayor'.
            test.md:7:8:Desk.Behind:'&' in a heading.
            test.md:9:6:Desk.Swap:Write 'use', not 'utilise'.
            test.md:9:14:Desk.Swap:Write 'stone to', not 'stone in order to'.
            test.md:9:29:Desk.Twice:'to' stands twice.
            test.md:9:46:Desk.Swap:Write 'now' or 'today', not 'at this point in time'.
            test.md:11:3:Desk.Row:'well ... artist' wants a hyphen.
            """

    Scenario: Rules laid over rules
        When I test "overlay"
        Then the output should contain exactly:
            """
            test.md:1:10:Own.Fluff:Cut 'very'.
            test.md:1:31:Own.Fluff:Cut 'rather'.
            test.md:3:11:Own.Swap:Write 'commence to', not 'commence in order to'.
            """

    Scenario: A vocabulary
        When I test "vocabulary"
        Then the output should contain exactly:
            """
            test.md:1:5:Vale.Terms:Use 'Qworl' instead of 'qworl'.
            test.md:1:26:Vale.Avoid:Avoid using 'slammed'.
            test.md:1:34:Vale.Repetition:'the' is repeated!
            test.md:1:54:Desk.Fluff:'Very' adds nothing; cut it.
            test.md:1:54:Vale.Terms:Use 'very large array' instead of 'Very Large Array'.
            test.md:3:27:Desk.Fluff:'very' adds nothing; cut it.
            test.md:3:54:Vale.Spelling:Did you really mean 'mispelt'?
            """

    Scenario: Notes in the story
        When I test "notes"
        Then the output should contain exactly:
            """
            test.md:1:3:Desk.Fluff:'very' adds nothing; cut it.
            test.md:11:19:Desk.Swap:Write 'use', not 'utilise'.
            test.md:21:16:Desk.Fluff:'quite' adds nothing; cut it.
            """

    Scenario: What is ignored
        When I test "ignores"
        Then the output should contain exactly:
            """
            test.md:1:96:Desk.Fluff:'very' adds nothing; cut it.
            test.md:9:21:Desk.Fluff:'very' adds nothing; cut it.
            test.mdx:5:3:Desk.Fluff:'very' adds nothing; cut it.
            """

    Scenario: A page
        When I test "page"
        Then the output should contain exactly:
            """
            test.html:4:5:Desk.Head:'The Council Opens A Bridge' is not in sentence case.
            test.html:7:4:Desk.Fluff:'very' adds nothing; cut it.
            test.html:8:18:Desk.Fluff:'very' adds nothing; cut it.
            test.html:8:31:Desk.Fluff:'quite' adds nothing; cut it.
            test.html:9:32:Desk.Fluff:'very' adds nothing; cut it.
            """

    Scenario: Figures of the whole
        When I test "measures"
        Then the output should contain exactly:
            """
            long.md:1:1:Desk.Grade:Grade 12.43.
            long.md:1:1:Desk.Long:7.00 words a sentence.
            """

    Scenario: Dictionaries
        When I test "words"
        Then the output should contain exactly:
            """
            test.txt:1:20:Desk.Spelt:'blimfle' is in no dictionary.
            test.txt:1:95:Desk.Spelt:'config' is in no dictionary.
            """

    Scenario: Levels
        When I test "levels"
        Then the output should contain exactly:
            """
            test.md:1:43:Desk.Swap:Write 'use', not 'utilise'.
            test.md:1:51:Desk.Twice:Twice: it
            """
