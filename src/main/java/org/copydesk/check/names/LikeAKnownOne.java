package org.copydesk.check.names;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.check.names.NameForms.Form;
import org.copydesk.check.spelling.Slip;
import org.copydesk.check.spelling.StoryWord;
import org.copydesk.check.spelling.StoryWords;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/** An unknown name one slip from a well-known one. */
public final class LikeAKnownOne implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "names/like-a-known-one",
          Severity.WARNING,
          "A well-known name misspelt",
          "A name everybody knows, spelt as nobody does, is the first thing a reader sees.",
          bad("Troops left [[Azerbiajan]] on Monday.", "Troops left Azerbaijan on Monday."),
          bad("He flew to the [[Untied]] States.", "He flew to the United States."),
          bad("She wrote in the [[Huffnigton]] Post.", "She wrote in the Huffington Post."),
          bad("Then [[Barrack]] Obama spoke.", "Then Barack Obama spoke."),
          bad("They quoted Mahatma [[Gahndi]] again.", "They quoted Mahatma Gandhi again."),
          bad("A [[Palestinain]] official agreed.", "A Palestinian official agreed."),
          bad("It was shut on [[Wendesday]] night.", "It was shut on Wednesday night."),
          good("Jon Browne and Stephen Jone met Steven Brown, Jone said."),
          good("Sara Merkle, Ana Clintan and Bo Obana came. Obana paid."),
          good("Mumbay Records signed Rusia Khan and Jan Kennedie."),
          good("Joan Kennedy, Michael Jordan and Boris Johnston met in Columbia, Missouri."),
          good("He wanted many Venezuelas, and one of the two Yemens."),
          good("The Australian Labor Party won; Labour Party members in London cheered."),
          good("Azerbaijanis and the Azerbaijani army; Obama's and the Obamas' house."));

  private static final double LIKELY = 2.7;
  private static final int LONG = 6;
  private static final int COMMON = 9;

  private final Lexicon lexicon;
  private final HouseStyle house;

  /** A rule that knows the names of {@code lexicon} and those {@code house} accepts. */
  public LikeAKnownOne(Lexicon lexicon, HouseStyle house) {
    this.lexicon = lexicon;
    this.house = house;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    StoryWords words = StoryWords.of(article);
    List<Finding> findings = new ArrayList<>();
    for (Form form : NameForms.of(article).all()) {
      StoryWord place = form.first();
      boolean open = form.count() == 1 && INFO.roles().contains(place.block().role());
      if (open && !house.accepts(form.text())) {
        inCompany(words, place)
            .or(() -> alone(form))
            // A name that the story also writes as it should be is a variant of that.
            .filter(meant -> words.count(meant) == 0)
            .ifPresent(meant -> findings.add(finding(place, meant)));
      }
    }
    return findings;
  }

  /** The word meant when its neighbours make a known phrase with it: "Untied States". */
  private Optional<String> inCompany(StoryWords words, StoryWord place) {
    String text = place.text();
    boolean sound = lexicon.fame(text) > 2 || place.opens() && lexicon.frequency(text) > COMMON;
    if (text.length() < 5 || sound) {
      return Optional.empty();
    }
    Optional<StoryWord> before = known(words, place, -1);
    Optional<StoryWord> after = known(words, place, 1);
    if (before.isEmpty() && after.isEmpty()) {
      return Optional.empty();
    }
    String front = before.map(w -> w.text() + " ").orElse("");
    String back = after.map(w -> " " + w.text()).orElse("");
    for (Lexeme near : slips(place.text())) {
      boolean phrase =
          isPhrase(front + near.form(), place, before.isPresent())
              || isPhrase(near.form() + back, place, after.isPresent());
      boolean itself =
          isPhrase(front + place.text(), place, before.isPresent())
              || isPhrase(place.text() + back, place, after.isPresent());
      if (phrase && !itself) {
        return Optional.of(place.inCase(near.form()));
      }
    }
    return Optional.empty();
  }

  /** The capitalised word beside {@code place}, when it is known as a part of names. */
  private Optional<StoryWord> known(StoryWords words, StoryWord place, int step) {
    return words
        .neighbour(place, step)
        .filter(other -> other.capitalised() && NameForms.adjoins(place, other, step))
        .filter(other -> lexicon.fame(other.text()) > 1);
  }

  private boolean isPhrase(String phrase, StoryWord place, boolean present) {
    return present
        && lexicon
            .find(phrase)
            .filter(found -> found.is(Trait.WELL_KNOWN) || !lexicon.knows(place.text()))
            .isPresent();
  }

  /** The well-known name meant when nothing else is as near. */
  private Optional<String> alone(Form form) {
    String text = form.text();
    StoryWord place = form.first();
    boolean unknown = !lexicon.knows(text) && !lexicon.knowsName(text) && !isPlural(text);
    if (!unknown || text.length() < LONG || !place.namelike() && !place.opens()) {
      return Optional.empty();
    }
    if (isPersonOfItsOwn(form)) {
      return Optional.empty();
    }
    return slips(text).stream()
        .filter(near -> near.is(Trait.WELL_KNOWN) && near.form().length() >= LONG - 1)
        .filter(near -> !Variants.areForms(near.form(), text))
        .findFirst()
        .map(near -> place.inCase(near.form()));
  }

  /** Whether it is several of a known name: "the two Yemens". */
  private boolean isPlural(String text) {
    return text.endsWith("s") && lexicon.knowsName(text.substring(0, text.length() - 1));
  }

  /** Whether a given name or a surname beside it, or a hyphen, shows a name of its own. */
  private boolean isPersonOfItsOwn(Form form) {
    StoryWord place = form.first();
    if (place.hyphenated()) {
      return true;
    }
    boolean given =
        form.before().stream()
            .anyMatch(other -> !lexicon.knowsName(other) || lexicon.isGivenName(other));
    boolean surname = form.after().stream().anyMatch(other -> !lexicon.knows(other));
    return given || surname && !isDemonymSlip(form.text());
  }

  private boolean isDemonymSlip(String text) {
    return slips(text).stream().anyMatch(near -> near.is(Trait.DEMONYM));
  }

  /** Entries that a real slip of the hand turns into {@code text}, likeliest first. */
  private List<Lexeme> slips(String text) {
    List<Lexeme> near = new ArrayList<>();
    for (Lexeme lexeme : lexicon.near(text, 1)) {
      if (isSlip(lexeme.form(), text)) {
        near.add(lexeme);
      }
    }
    near.sort(Comparator.comparingDouble(lexeme -> Slip.cost(lexeme.form(), text)));
    if (near.isEmpty() && text.length() >= LONG) {
      moved(text).forEach(form -> lexicon.find(form).ifPresent(near::add));
    }
    return near;
  }

  private static boolean isSlip(String form, String text) {
    return form.indexOf(' ') < 0
        && Variants.areOneSlipApart(form, text)
        && Slip.cost(form, text) < LIKELY;
  }

  /** {@code text} with one inner letter put two or three places from where it stands. */
  private static List<String> moved(String text) {
    List<String> forms = new ArrayList<>();
    for (int from = 1; from < text.length() - 1; from++) {
      String rest = text.substring(0, from) + text.substring(from + 1);
      for (int by : new int[] {-3, -2, 2, 3}) {
        int to = from + by;
        if (to > 0 && to < rest.length()) {
          forms.add(rest.substring(0, to) + text.charAt(from) + rest.substring(to));
        }
      }
    }
    return forms;
  }

  private static Finding finding(StoryWord place, String meant) {
    Finding finding =
        INFO.finding(
            place.span(),
            "“" + place.text() + "” looks like a slip for “" + meant + "”; check the name.");
    return place.offer(finding, meant);
  }
}
