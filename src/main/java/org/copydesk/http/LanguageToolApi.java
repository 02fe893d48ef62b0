package org.copydesk.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.copydesk.article.Article;
import org.copydesk.desk.Decisions.Decision;
import org.copydesk.desk.Decisions.Kind;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Problem;
import org.copydesk.finding.RuleId;
import org.copydesk.read.UnreadableStoryException;
import org.copydesk.rule.Profile;
import org.copydesk.rule.RuleBook;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Scope;
import org.copydesk.settings.Layer;
import org.copydesk.settings.Settings;

/** LanguageTool's interface, as its clients really use it. */
final class LanguageToolApi {
  /** The longest text, in UTF-16 characters. */
  static final int LONGEST = 150_000;

  /** The longest parameter that is looked into: a text with its markup set apart. */
  private static final int MOST_SENT = 10 * LONGEST;

  /** What the last part of a path may be. */
  static final Set<String> PATHS =
      Set.of(
          "check",
          "languages",
          "info",
          "healthcheck",
          "maxtextlength",
          "configinfo",
          "words",
          "add",
          "delete");

  private static final List<String> VARIETIES = List.of("en-US", "en-GB", "en-CA", "en-AU");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Newsdesk newsdesk;
  private final Readings readings;
  private final AcceptedHere words;

  LanguageToolApi(Newsdesk newsdesk, Readings readings, AcceptedHere words) {
    this.newsdesk = newsdesk;
    this.readings = readings;
    this.words = words;
  }

  /** Whether a path is one of LanguageTool's, with “/v2” or without. */
  static boolean has(Call call) {
    return PATHS.contains(call.last()) && !call.path().startsWith("/api/");
  }

  CompletableFuture<Answer> answer(Call call) {
    return switch (call.last()) {
      case "check" -> check(call);
      case "languages" -> now(Answer.json(languages()));
      case "healthcheck" -> now(Answer.text(200, "OK"));
      case "maxtextlength" -> now(Answer.text(200, String.valueOf(LONGEST)));
      case "info" -> now(Answer.json(software()));
      case "configinfo" -> now(Answer.json(configuration()));
      default -> now(words(call));
    };
  }

  private static CompletableFuture<Answer> now(Answer answer) {
    return CompletableFuture.completedFuture(answer);
  }

  private static ArrayNode languages() {
    ArrayNode all = JSON.arrayNode();
    all.addObject().put("name", "English").put("code", "en").put("longCode", "en");
    for (String tag : VARIETIES) {
      all.addObject()
          .put("name", LanguageToolAnswer.named(tag))
          .put("code", "en")
          .put("longCode", tag);
    }
    return all;
  }

  private ObjectNode software() {
    ObjectNode info = JSON.objectNode();
    info.set("software", LanguageToolAnswer.software(newsdesk.version()));
    return info;
  }

  private ObjectNode configuration() {
    ObjectNode info = software();
    info.putObject("parameter").put("maxTextLength", LONGEST);
    ArrayNode rules = info.putArray("rules");
    for (RuleInfo rule : newsdesk.rules().apply(newsdesk.settings()).all()) {
      ObjectNode one = rules.addObject();
      one.put("ruleId", Category.idOf(rule.id(), "en-US"));
      one.put("description", rule.title());
      if (!newsdesk.settings().runs(rule)) {
        one.put("isDefaultOff", true);
      }
      one.put("category", Category.of(rule.id()).title());
    }
    return info;
  }

  private Answer words(Call call) {
    Form form = Form.of(call);
    String who = call.person().isEmpty() ? form.value("username").orElse("") : call.person();
    Set<String> tokens = new HashSet<>(form.list("words"));
    form.value("word").ifPresent(tokens::add);
    if (call.last().equals("words")) {
      ArrayNode list = JSON.arrayNode();
      words.all().forEach(list::add);
      return Answer.json(JSON.objectNode().set("words", list));
    }
    boolean adds = call.last().equals("add");
    if (tokens.isEmpty() || tokens.stream().anyMatch(word -> word.matches(".*\\s.*"))) {
      return Answer.error(400, "give “word”, one word without blanks");
    }
    boolean changes = tokens.stream().anyMatch(word -> adds != words.has(word));
    Kind kind = adds ? Kind.WORD : Kind.UNWORD;
    words.add(
        tokens.stream()
            .map(word -> new Decision(who, "", "", word, "", kind, "", newsdesk.version()))
            .toList());
    return Answer.json(JSON.objectNode().put(adds ? "added" : "deleted", changes));
  }

  private static Answer tooLong() {
    return Answer.error(
        413, "Your text exceeds the limit of " + LONGEST + " characters; send it in parts");
  }

  private CompletableFuture<Answer> check(Call call) {
    Form form = Form.of(call);
    Optional<String> text = form.value("text");
    Optional<String> data = form.value("data");
    if (text.isEmpty() && data.isEmpty()) {
      return now(Answer.error(400, "Missing 'text' or 'data' parameter"));
    }
    if (text.or(() -> data).orElseThrow().length() > MOST_SENT) {
      return now(tooLong());
    }
    Article article;
    try {
      article = text.isPresent() ? Copy.plain(text.get()) : Copy.annotated(data.get());
    } catch (Copy.UnreadableException e) {
      return now(Answer.error(400, e.getMessage()));
    } catch (UnreadableStoryException e) {
      return now(
          text.orElse("").length() > LONGEST ? tooLong() : Answer.error(400, e.getMessage()));
    }
    if (article.source().text().length() > LONGEST) {
      return now(tooLong());
    }
    String asked = form.value("language").orElse("auto");
    Optional<String> variety = variety(asked, form);
    String tag = variety.orElse(asked.startsWith("en") ? "en-US" : "en-GB");
    String address =
        call.header("x-forwarded-proto").orElse("http") + "://" + call.header("host").orElse("");
    if (isForeign(asked) || article.blocks().isEmpty()) {
      return now(
          Answer.json(
              new LanguageToolAnswer(article, RuleBook.of(List.of()), tag, address)
                  .of(List.of(), true, List.of(), newsdesk.version())));
    }
    Article known =
        variety
            .map(held -> article.withMetadata(article.metadata().withLanguage(held)))
            .orElse(article);
    Settings settings = settings(form);
    RuleBook rules = newsdesk.rules().apply(newsdesk.settings());
    Chosen chosen = new Chosen(form, newsdesk.settings(), rules);
    return readings
        .read(known, settings, Copy.isPiece(known), form.value("textSessionId"))
        .thenApply(
            marked -> {
              List<Finding> said =
                  marked.page().findings().stream()
                      .filter(chosen::wants)
                      .filter(finding -> !words.accept(finding, marked.page()))
                      .toList();
              List<String> problems = marked.problems().stream().map(Problem::told).toList();
              String read = marked.page().article().metadata().language().orElse(tag);
              return Answer.json(
                  new LanguageToolAnswer(marked.page().article(), rules, read, address)
                      .of(said, marked.whole(), problems, newsdesk.version()));
            });
  }

  private Settings settings(Form form) {
    boolean thorough =
        form.value("level").filter("picky"::equals).isPresent()
            || form.value("enabledRules").isPresent();
    return thorough
        ? newsdesk.settings().under(Layer.silent("request").withProfile(Profile.THOROUGH))
        : newsdesk.settings();
  }

  private static Optional<String> variety(String asked, Form form) {
    List<String> preferred =
        form.value("preferredVariants").map(all -> Arrays.asList(all.split(","))).orElse(List.of());
    return VARIETIES.stream()
        .filter(tag -> tag.equalsIgnoreCase(asked.replace('_', '-')))
        .findFirst()
        .or(() -> preferred.stream().map(String::strip).filter(VARIETIES::contains).findFirst());
  }

  /** Whether a language is named, and it is not English. */
  private static boolean isForeign(String asked) {
    String tag = asked.toLowerCase(Locale.ROOT);
    return tag.matches("[a-z]{2,3}(?:[-_].*)?") && !tag.matches("en(?:[-_].*)?|und(?:[-_].*)?");
  }

  /** Which findings a request wants to hear. */
  private static final class Chosen {
    private final Form form;
    private final Settings settings;
    private final RuleBook rules;
    private final Set<String> on;
    private final Set<String> off;
    private final Set<String> kindsOn;
    private final Set<String> kindsOff;

    Chosen(Form form, Settings settings, RuleBook rules) {
      this.form = form;
      this.settings = settings;
      this.rules = rules;
      this.on = form.list("enabledRules");
      this.off = form.list("disabledRules");
      this.kindsOn = form.list("enabledCategories");
      this.kindsOff = form.list("disabledCategories");
    }

    boolean wants(Finding finding) {
      return mode(finding) && rule(finding.rule());
    }

    private boolean mode(Finding finding) {
      String mode = form.value("mode").orElse("all").toLowerCase(Locale.ROOT);
      if (!mode.equals("textlevelonly") && !mode.equals("allbuttextlevelonly")) {
        return true;
      }
      boolean ofStory =
          rules.find(finding.rule()).filter(r -> r.scope() == Scope.STORY).isPresent();
      return ofStory == mode.equals("textlevelonly");
    }

    private boolean rule(RuleId id) {
      boolean enabled =
          named(on, id) || kindsOn.contains(Category.of(id).name()) || kindsOn.contains(id.pack());
      if (form.flag("enabledOnly")) {
        return enabled;
      }
      if (named(off, id)
          || kindsOff.contains(Category.of(id).name())
          || kindsOff.contains(id.pack())) {
        return false;
      }
      boolean picky = form.value("level").filter("picky"::equals).isPresent();
      return picky || on.isEmpty() || enabled || rules.find(id).filter(settings::runs).isPresent();
    }

    /** Whether a list has a rule by our name, or by LanguageTool's. */
    private static boolean named(Set<String> names, RuleId id) {
      String theirs = id.name().replace('-', '_').toUpperCase(Locale.ROOT);
      return names.contains(id.toString())
          || id.pack().equals("grammar") && names.contains(theirs)
          || VARIETIES.stream().anyMatch(tag -> names.contains(Category.idOf(id, tag)));
    }
  }
}
