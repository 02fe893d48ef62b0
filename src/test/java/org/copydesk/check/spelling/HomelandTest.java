package org.copydesk.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.RuleExamples;
import org.copydesk.word.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small stories whose variety more than spelling decides: places, bodies, money, dateline. */
class HomelandTest {
  private static final Lexicon ENGLISH = FsaLexicon.english();

  private static Optional<String> variety(String copy) {
    return new VarietyOfEnglish(ENGLISH, HouseStyle.NONE).of(article(copy));
  }

  private static Article article(String copy) {
    return RuleExamples.article("Bridge shut after storm\n\n" + copy + "\n\nIt rained again.");
  }

  private static long odd(String copy) {
    return new OddSpelling(ENGLISH, HouseStyle.NONE).check(article(copy)).size();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Canada: by spelling and place, by place alone, by police, by dateline, by money
        "A bridge near Toronto was closed. Crews from Ottawa said the Ontario span, two kilometres long, was organized in sections. | en-CA",
        "Police in Edmonton shut the road. Calgary and the rest of Alberta had no snow. | en-CA",
        "The RCMP said a driver from Winnipeg was hurt on the federal highway. Mounties closed it for six hours. | en-CA",
        "The mayor of Halifax, Mr. Reid, said 40 percent of the program was paid for by Ottawa, three kilometres from Saskatoon. | en-CA",
        "The plan will cost C$40 million, and Ontario will pay C$12 million of it, said the defence minister. | en-CA",
        "Residents of Vancouver, Kelowna and Nanaimo apologized to their neighbours; tires and aluminum washed up. | en-CA",
        // Australia
        "A bridge near Brisbane was closed. Queensland crews from Cairns said the centre span had been organised badly. | en-AU",
        "Bushfires near Hobart shut the road. Tasmanian crews were called from Geelong. | en-AU",
        "The NRL player drove a ute into the harbour at Townsville, Queensland police said. | en-AU",
        "The program will cost A$40 million, and Canberra will pay A$12 million of it, the labour of six years. | en-AU",
        // Britain, also where it writes of the others
        "The council in Glasgow said the centre was shut. NHS staff from England organised lifts. | en-GB",
        "Canada and Ottawa organised the programme, the minister said in London, and Toronto apologised. | en-GB",
        "Sydney and Canberra shut the centre and the theatre programme, said the BBC, with tyres in Melbourne. | en-GB",
        // The United States, also where it writes of the others
        "The sheriff in Ohio said the center was closed by the Republican governor. | en-US",
        "Toronto and Ottawa closed the theater and the harbor in Canada; neighbors honored the crews. | en-US",
        "Sydney and Brisbane closed the theater and the harbor in Queensland; neighbors honored the crews. | en-US",
      })
  void aStoryIsReadAsWrittenWhereItIsAtHome(String copy, String tag) {
    assertThat(variety(copy)).contains(tag);
    assertThat(odd(copy)).isZero();
  }

  @Test
  void theDatelineWeighsTwice() {
    String copy = "TORONTO, March 3 (CP) — The bridge was closed on Monday.";
    assertThat(variety(copy)).contains("en-CA");
    assertThat(variety("The bridge was closed on Monday, said a man from Toronto.")).isEmpty();
  }

  @Test
  void whatTheHouseSaysCountsForMore() {
    HouseStyle british =
        new HouseStyle(java.util.Set.of(), java.util.Map.of(), Optional.of("en-GB"), false);
    assertThat(
            new VarietyOfEnglish(ENGLISH, british)
                .of(article("Police in Edmonton shut the road to Calgary, Alberta.")))
        .contains("en-GB");
  }

  @Test
  void theOddWordOfACanadianStoryIsTold() {
    String copy =
        "Toronto and Ottawa paid for the centre. Its colour was grey, Ontario’s theatres said, and"
            + " neighbours from Alberta liked the %s of the harbour.";
    assertThat(odd(copy.formatted("flavour"))).isZero();
    assertThat(odd(copy.formatted("flavor"))).isEqualTo(1);
    assertThat(odd(copy.replace("paid", "organized and paid").formatted("flavour"))).isZero();
  }

  @Test
  void kilometresAreSoundWhereIzeStandsBesideOur() {
    assertThat(odd("The crew recognized the colour from two kilometres and organized a search."))
        .isZero();
    assertThat(
            odd(
                "“It is 40 percent,” Mr. Reid of Regina said, two kilometres from Saskatoon. Dr."
                    + " Cole, toward the highway in Saskatchewan, saw the truck."))
        .isZero();
  }
}
