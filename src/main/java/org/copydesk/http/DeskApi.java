package org.copydesk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.copydesk.article.Article;
import org.copydesk.desk.Decisions.Decision;
import org.copydesk.desk.Decisions.Kind;
import org.copydesk.desk.RuleFare;
import org.copydesk.read.Readers;
import org.copydesk.read.UnreadableStoryException;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;

/** Our own interface: by block and version, with decisions kept; its schema is shipped. */
final class DeskApi {
  private static final ObjectMapper READER = new ObjectMapper();
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String RULES = "/api/rules/";

  private final Newsdesk newsdesk;
  private final AcceptedHere words;
  private final FolderApi folder;
  private final Placing placing;
  private final OutApi out;
  private final ProofApi proofs;

  /**
   * An interface.
   *
   * @param local whether only this machine asks
   */
  DeskApi(Newsdesk newsdesk, Readings readings, AcceptedHere words, boolean local) {
    this.newsdesk = newsdesk;
    this.words = words;
    this.folder = new FolderApi(newsdesk.folder().map(StoryShelf::new));
    this.placing = new Placing(newsdesk, readings);
    this.out = new OutApi(newsdesk, placing, words);
    this.proofs = new ProofApi(newsdesk::proofreader, readings, newsdesk.folder(), local);
  }

  /** The answer to a request below “/api/”. */
  CompletableFuture<Answer> answer(Call call) {
    String asked = call.method() + " " + call.path();
    try {
      return switch (asked) {
        case "POST /api/check" -> check(call);
        case "POST /api/decisions" -> now(decide(call));
        case "POST /api/names" -> now(names(call));
        case "POST /api/report" -> out.report(call, json(call));
        case "POST /api/sheet" -> out.sheet(json(call));
        case "POST /api/proof", "POST /api/proof/rule", "POST /api/proof/holding" ->
            proofs.answer(call.last(), json(call), !call.person().isEmpty());
        case "POST /api/save" -> now(folder.save(json(call)));
        case "GET /api/stories" -> now(folder.list());
        case "GET /api/story" -> open(call);
        case "GET /api/rules" -> now(Answer.json(rules()));
        case "GET /api/stats" -> now(Answer.json(stats()));
        case "GET /api/schema" -> now(schema());
        default ->
            now(
                call.method().equals("GET") && call.path().startsWith(RULES)
                    ? rule(call.path().substring(RULES.length()))
                    : problem(404, "there is no " + asked));
      };
    } catch (Copy.UnreadableException e) {
      return now(problem(400, e.getMessage()));
    } catch (StoryShelf.AbsentException e) {
      return now(problem(404, e.getMessage()));
    }
  }

  /** Adds to an answer which edition of settings and rules holds, and why no newer one does. */
  ObjectNode told(ObjectNode answer) {
    Newsdesk.Hire hired = newsdesk.hired().get();
    hired.problem().ifPresent(problem -> answer.put("kept", problem));
    return answer.put("edition", hired.edition());
  }

  /** The page of a rule, to be read by a person. */
  Answer page(String path) {
    return PageAnswer.of(newsdesk, path);
  }

  private static CompletableFuture<Answer> now(Answer answer) {
    return CompletableFuture.completedFuture(answer);
  }

  static Answer problem(int status, String why) {
    return Answer.json(status, JSON.objectNode().put("problem", why));
  }

  private static JsonNode json(Call call) {
    try {
      JsonNode json = READER.readTree(call.body());
      if (json.isObject()) {
        return json;
      }
      throw new Copy.UnreadableException("the body is no JSON object");
    } catch (JsonProcessingException e) {
      throw new Copy.UnreadableException("the body is not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new Copy.UnreadableException("the body cannot be read");
    }
  }

  private CompletableFuture<Answer> check(Call call) {
    Optional<String> file = Form.inAddress(call).value("name");
    return file.isPresent() ? read(file.get(), call) : check(call, json(call));
  }

  /** Answers a file's bytes with its story by blocks, and what was found in them. */
  private CompletableFuture<Answer> read(String name, Call call) {
    try {
      return check(call, story(Readers.read(name, call.body(), Optional.empty())));
    } catch (UnreadableStoryException e) {
      throw new Copy.UnreadableException(e.getMessage());
    }
  }

  /** Answers the same of a story of the served folder. */
  private CompletableFuture<Answer> open(Call call) {
    try {
      StoryShelf.Opened opened = folder.open(call);
      return check(
          call,
          story(opened.stories()).put("stamp", opened.stamp()).put("locked", opened.locked()));
    } catch (UnreadableStoryException e) {
      throw new Copy.UnreadableException(e.getMessage());
    }
  }

  private static ObjectNode story(List<Article> stories) {
    if (stories.stream().allMatch(story -> story.blocks().isEmpty())) {
      throw new Copy.UnreadableException("there are no words in this file");
    }
    return Sent.blocks(stories);
  }

  private CompletableFuture<Answer> check(Call call, JsonNode story) {
    long began = System.nanoTime();
    Sent sent = Sent.of(story);
    if (sent.article().source().text().length() > LanguageToolApi.LONGEST) {
      return now(
          problem(
              413,
              "a story has at most " + LanguageToolApi.LONGEST + " characters; send it in parts"));
    }
    return placing
        .read(sent, Optional.of("api " + sent.place()))
        .thenApply(
            marked -> {
              Marking marking = new Marking(newsdesk, words, sent, call.person());
              ObjectNode answer =
                  told(marking.of(marked).put("tookMs", (System.nanoTime() - began) / 1_000_000));
              if (story.path("file").asBoolean()) {
                answer.set("story", story.path("blocks"));
                answer.set("published", story.path("published"));
                for (String held : List.of("stamp", "locked")) {
                  if (story.has(held)) {
                    answer.set(held, story.path(held));
                  }
                }
              }
              return Answer.json(answer);
            });
  }

  private Answer decide(Call call) {
    JsonNode json = json(call);
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(one -> one != Kind.SHOWN && one != Kind.MOVED)
            .filter(one -> one.name().equalsIgnoreCase(json.path("decision").asText()))
            .findFirst()
            .orElseThrow(
                () ->
                    new Copy.UnreadableException(
                        "“decision” is accepted, kept, undone, word or unword"));
    boolean ofWord = kind == Kind.WORD || kind == Kind.UNWORD;
    String print = json.path("key").asText("");
    String rule = json.path("rule").asText("");
    String marked = json.path("words").asText("");
    if (ofWord ? marked.isBlank() : print.isEmpty() || rule.isEmpty()) {
      throw new Copy.UnreadableException(
          ofWord ? "say which “words”" : "say which finding: its “key” and “rule”");
    }
    String reason = json.path("reason").asText("");
    if (kind == Kind.KEPT && reason.isBlank()) {
      throw new Copy.UnreadableException("say for what “reason” the copy stands");
    }
    String who = call.person().isEmpty() ? json.path("who").asText("") : call.person();
    String story = json.path("document").asText("");
    String origin = ofWord ? print : newsdesk.decisions().origin(story, rule, print);
    Decision decision =
        new Decision(who, story, rule, marked, origin, kind, reason, newsdesk.version());
    if (ofWord) {
      words.add(List.of(decision));
    } else {
      newsdesk.decisions().add(List.of(decision));
    }
    return Answer.json(JSON.objectNode().put("kept", true));
  }

  /** Takes a list of names: comma-separated, the first row the headings; every cell a name. */
  private Answer names(Call call) {
    List<Decision> accepted = new ArrayList<>();
    String list = new String(call.body(), java.nio.charset.StandardCharsets.UTF_8);
    for (String name : NameList.words(list)) {
      accepted.add(
          new Decision(
              call.person(), "", "", name, "", Kind.WORD, "list of names", newsdesk.version()));
    }
    words.add(accepted);
    return Answer.json(JSON.objectNode().put("accepted", accepted.size()));
  }

  private ObjectNode rules() {
    ObjectNode answer = JSON.objectNode();
    ArrayNode all = answer.putArray("rules");
    for (RuleInfo rule : newsdesk.rules().apply(newsdesk.settings()).all()) {
      all.addObject()
          .put("rule", rule.id().toString())
          .put("title", rule.title())
          .put("severity", rule.severity().label())
          .put("level", newsdesk.settings().levelOf(rule).label())
          .put("scope", rule.scope().name().toLowerCase(Locale.ROOT));
    }
    return answer;
  }

  private Answer rule(String name) {
    Optional<RuleInfo> found = PageAnswer.find(newsdesk, name);
    if (found.isEmpty()) {
      return problem(404, "there is no such rule");
    }
    RuleInfo rule = found.get();
    return Answer.json(written(rule).put("level", newsdesk.settings().levelOf(rule).label()));
  }

  /** What a rule is, with its examples. */
  static ObjectNode written(RuleInfo rule) {
    ObjectNode answer =
        JSON.objectNode()
            .put("rule", rule.id().toString())
            .put("title", rule.title())
            .put("why", rule.why())
            .put("severity", rule.severity().label())
            .put("scope", rule.scope().name().toLowerCase(Locale.ROOT));
    ArrayNode examples = answer.putArray("examples");
    for (Example example : rule.examples()) {
      ObjectNode one = examples.addObject();
      one.put("kind", example instanceof Example.Bad ? "bad" : "good").put("copy", example.copy());
      if (example instanceof Example.Bad bad) {
        bad.fixed().ifPresent(fixed -> one.put("fixed", fixed));
      }
    }
    return answer;
  }

  private ObjectNode stats() {
    ObjectNode answer = JSON.objectNode();
    ArrayNode rules = answer.putArray("rules");
    for (RuleFare standing : newsdesk.decisions().standings()) {
      ObjectNode one =
          rules
              .addObject()
              .put("rule", standing.rule())
              .put("shown", standing.shown())
              .put("accepted", standing.accepted());
      ObjectNode kept = one.putObject("kept");
      standing.kept().forEach(kept::put);
      one.put("noisy", standing.noisy());
    }
    return answer;
  }

  private static Answer schema() {
    try (java.io.InputStream in = DeskApi.class.getResourceAsStream("/schema/api.schema.json")) {
      return new Answer(
          200, "application/schema+json; charset=utf-8", in.readAllBytes(), java.util.Map.of());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
