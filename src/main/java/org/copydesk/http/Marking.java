package org.copydesk.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.desk.Decisions.Decision;
import org.copydesk.desk.Decisions.Kind;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fingerprint;
import org.copydesk.finding.Fix;
import org.copydesk.finding.NameToVerify;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Related;
import org.copydesk.http.Readings.Marked;
import org.copydesk.report.Beside;
import org.copydesk.rule.RuleBook;
import org.copydesk.rule.RuleInfo;

/** Writes what was found in a story by block and offset, with what was decided before. */
final class Marking {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Newsdesk newsdesk;
  private final AcceptedHere words;
  private final Sent sent;
  private final String person;
  private final RuleBook rules;

  Marking(Newsdesk newsdesk, AcceptedHere words, Sent sent, String person) {
    this.newsdesk = newsdesk;
    this.words = words;
    this.sent = sent;
    this.person = person;
    this.rules = newsdesk.rules().apply(newsdesk.settings());
  }

  /** The answer, all but the time it took. */
  ObjectNode of(Marked marked) {
    ObjectNode answer =
        JSON.objectNode().put("document", sent.document()).put("version", sent.version());
    marked.page().article().metadata().language().ifPresent(tag -> answer.put("language", tag));
    answer.put("words", marked.page().article().wordCount());
    ArrayNode blocks = answer.putArray("blocks");
    sent.ids().forEach(blocks::add);
    ArrayNode findings = answer.putArray("findings");
    List<Decision> shown = new ArrayList<>();
    for (Keyed one : keyed(marked)) {
      Optional<Sent.Held> held = held(one.finding());
      if (held.isEmpty()) {
        shown.add(decision(one.finding(), one.key(), Kind.SHOWN, ""));
      } else {
        follow(held.get(), one.finding(), one.key());
      }
      findings.add(finding(marked.page().article(), one.finding(), one.key()));
    }
    newsdesk.decisions().add(shown);
    ArrayNode verify = answer.putArray("verify");
    for (NameToVerify name : marked.page().verify()) {
      verify.addObject().put("name", name.name()).put("mentions", name.mentions());
    }
    ArrayNode problems = answer.putArray("problems");
    marked.problems().stream().map(Problem::told).forEach(problems::add);
    return answer;
  }

  /** The story with what is open in it: neither kept, nor the spelling of an accepted word. */
  Page open(Marked marked) {
    return marked
        .page()
        .withFindings(
            keyed(marked).stream()
                .filter(one -> kept(one.finding(), one.key()).isEmpty())
                .map(Keyed::finding)
                .toList());
  }

  /** A finding and what decisions know it by. */
  private record Keyed(Finding finding, String key) {}

  private List<Keyed> keyed(Marked marked) {
    List<Keyed> keyed = new ArrayList<>();
    Map<String, Integer> alike = new HashMap<>();
    for (Finding finding : marked.page().findings()) {
      if (!words.accept(finding, marked.page())) {
        String first = Fingerprint.inSentence(marked.page().article(), finding, 0);
        int nth = alike.merge(first, 1, Integer::sum) - 1;
        keyed.add(
            new Keyed(
                finding,
                nth == 0 ? first : Fingerprint.inSentence(marked.page().article(), finding, nth)));
      }
    }
    return keyed;
  }

  private Optional<String> kept(Finding finding, String key) {
    return newsdesk.decisions().kept(sent.document(), finding.rule().toString(), key);
  }

  private Optional<Sent.Held> held(Finding finding) {
    return sent.held().stream()
        .filter(one -> one.rule().equals(finding.rule().toString()))
        .filter(one -> sent.isAt(one.place(), finding.span()))
        .findFirst();
  }

  /** Has what was decided of a finding hold for it under another key. */
  private void follow(Sent.Held held, Finding finding, String key) {
    String rule = finding.rule().toString();
    String origin = newsdesk.decisions().origin(sent.document(), rule, held.key());
    if (!origin.equals(newsdesk.decisions().origin(sent.document(), rule, key))
        && newsdesk.decisions().kept(sent.document(), rule, origin).isPresent()) {
      newsdesk.decisions().add(List.of(decision(finding, key, Kind.MOVED, origin)));
    }
  }

  private Decision decision(Finding finding, String key, Kind kind, String reason) {
    return new Decision(
        person,
        sent.document(),
        finding.rule().toString(),
        finding.span().of(sent.article().source().text()),
        key,
        kind,
        reason,
        newsdesk.version());
  }

  private ObjectNode finding(Article story, Finding finding, String key) {
    Optional<RuleInfo> rule = rules.find(finding.rule());
    ObjectNode one =
        JSON.objectNode()
            .put("key", key)
            .put("rule", finding.rule().toString())
            .put("severity", finding.severity().label().toLowerCase(Locale.ROOT));
    place(one, finding.span());
    one.put("message", finding.message());
    rule.ifPresent(info -> one.put("title", info.title()).put("why", info.why()));
    kept(finding, key).ifPresent(reason -> one.put("kept", reason));
    ArrayNode fixes = one.putArray("fixes");
    for (Fix fix : finding.fixes()) {
      ObjectNode written = fixes.addObject().put("label", fix.label());
      written.put("safety", fix.safety().name().toLowerCase(Locale.ROOT));
      ArrayNode edits = written.putArray("edits");
      for (Edit edit : fix.edits()) {
        place(edits.addObject(), edit.span()).put("text", edit.text());
      }
    }
    ArrayNode related = one.putArray("related");
    for (Related other : finding.related()) {
      place(related.addObject(), other.span()).put("message", other.message());
    }
    if (!finding.evidence().isEmpty()) {
      ArrayNode evidence = one.putArray("evidence");
      for (Evidence place : finding.evidence()) {
        Beside beside = Beside.of(story, finding, place);
        ObjectNode there = evidence.addObject().put("place", place.place());
        pieces(there.putArray("story"), beside.story());
        pieces(there.putArray("source"), beside.source());
      }
    }
    return one;
  }

  private static void pieces(ArrayNode to, List<Beside.Piece> pieces) {
    pieces.forEach(
        piece -> to.addObject().put("words", piece.words()).put("differs", piece.differs()));
  }

  /** Adds where a span stands; one that ends in a later block ends with the block it starts in. */
  private ObjectNode place(ObjectNode node, Span span) {
    int block = sent.block(span);
    return node.put("block", sent.ids().get(block))
        .put("start", sent.within(block, span.start()))
        .put("end", sent.within(block, span.end()));
  }
}
