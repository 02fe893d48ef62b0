package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.story.Age;
import org.copydesk.story.Ages;
import org.copydesk.story.Body;
import org.copydesk.story.Description;
import org.copydesk.story.Life;
import org.copydesk.story.Lives;
import org.copydesk.story.Mention;
import org.copydesk.story.Person;
import org.copydesk.story.Place;
import org.copydesk.story.Sex;
import org.copydesk.story.Story;
import org.copydesk.word.Lexicon;

/** Writes what was understood of stories: for people an editor's notes, for scripts JSON. */
public final class StoryReport {
  private final Lexicon lexicon;

  /** Notes by the names and words of {@code lexicon}. */
  public StoryReport(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Notes on each story: who is in it, which bodies and places, and where each is spoken of. */
  public void notes(List<Article> stories, Palette palette, Writer out) throws IOException {
    String between = "";
    for (Article article : stories) {
      out.write(between + palette.bold(article.source().name()) + "\n");
      notes(article, palette, out);
      between = "\n";
    }
  }

  private void notes(Article article, Palette palette, Writer out) throws IOException {
    Story story = Story.of(article, lexicon);
    Ages ages = Ages.of(article, lexicon);
    Lives lives = Lives.of(article, lexicon);
    heading("People", story.people().isEmpty(), out);
    for (Person person : story.people()) {
      out.write("  " + palette.bold(person.name().full()) + sex(person) + "\n");
      for (Description description : person.descriptions()) {
        String line = line(article, description.span().start());
        out.write("    " + description.text() + "  " + line + "\n");
      }
      for (Age age : ages.all()) {
        if (age.person().filter(person::equals).isPresent()) {
          String then = age.now() ? "" : " at another time";
          out.write(
              "    aged " + age.years() + then + "  " + line(article, age.span().start()) + "\n");
        }
      }
      for (Life life : lives.all()) {
        if (life.who().equals(person.name().full())) {
          out.write("    " + told(life) + "  " + line(article, life.span().start()) + "\n");
        }
      }
      mentions(article, person.mentions(), out);
    }
    heading("Bodies", story.bodies().isEmpty(), out);
    for (Body body : story.bodies()) {
      String letters = body.letters().map(m -> " (" + m.text() + ")").orElse("");
      out.write("  " + palette.bold(body.name()) + letters + "\n");
      mentions(article, body.mentions(), out);
    }
    heading("Places", story.places().isEmpty(), out);
    for (Place place : story.places()) {
      out.write("  " + palette.bold(place.name()) + "\n");
      mentions(article, place.mentions(), out);
    }
  }

  private static void heading(String words, boolean none, Writer out) throws IOException {
    out.write(words + (none ? ": none\n" : "\n"));
  }

  private static String sex(Person person) {
    return person.sex() == Sex.UNTOLD ? "" : ", " + (person.sex() == Sex.MALE ? "he" : "she");
  }

  private static String told(Life life) {
    String verb = life.line().at(life.verb()).text();
    return verb + " " + life.year();
  }

  private static String line(Article article, int offset) {
    return article.source().position(offset).line()
        + ":"
        + article.source().position(offset).column();
  }

  private static void mentions(Article article, List<Mention> mentions, Writer out)
      throws IOException {
    String all =
        mentions.stream()
            .map(m -> m.text() + " " + line(article, m.span().start()))
            .collect(Collectors.joining(", "));
    out.write("    " + all + "\n");
  }

  /** One JSON object, whose form is {@code schema/story.schema.json}. */
  public void json(List<Article> stories, Writer out) throws IOException {
    JsonOutput.stories(stories, out, this::story);
  }

  private void story(Article article, JsonGenerator json) throws IOException {
    Story story = Story.of(article, lexicon);
    json.writeStartObject();
    json.writeStringField("path", article.source().name());
    json.writeArrayFieldStart("people");
    for (Person person : story.people()) {
      person(article, person, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("bodies");
    for (Body body : story.bodies()) {
      json.writeStartObject();
      json.writeStringField("name", body.name());
      json.writeStringField("letters", body.letters().map(Mention::text).orElse(null));
      mentions(article, body.mentions(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("places");
    for (Place place : story.places()) {
      json.writeStartObject();
      json.writeStringField("name", place.name());
      mentions(article, place.mentions(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void person(Article article, Person person, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", person.name().full());
    json.writeStringField("sex", word(person.sex()));
    json.writeArrayFieldStart("descriptions");
    for (Description description : person.descriptions()) {
      json.writeStartObject();
      json.writeStringField("kind", word(description.kind()));
      json.writeStringField("text", description.text());
      JsonOutput.span(json, article, description.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("ages");
    for (Age age : Ages.of(article, lexicon).all()) {
      if (age.person().filter(person::equals).isPresent()) {
        json.writeStartObject();
        json.writeNumberField("years", age.years());
        json.writeBooleanField("now", age.now());
        JsonOutput.span(json, article, age.span());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("life");
    for (Life life : Lives.of(article, lexicon).all()) {
      if (life.who().equals(person.name().full())) {
        json.writeStartObject();
        json.writeStringField("kind", word(life.kind()));
        json.writeNumberField("year", life.year());
        JsonOutput.span(json, article, life.span());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    mentions(article, person.mentions(), json);
    json.writeEndObject();
  }

  private static void mentions(Article article, List<Mention> mentions, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("mentions");
    for (Mention mention : mentions) {
      json.writeStartObject();
      json.writeStringField("manner", word(mention.manner()));
      json.writeStringField("grade", word(mention.grade()));
      json.writeStringField("text", mention.text());
      JsonOutput.span(json, article, mention.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String word(Enum<?> of) {
    return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
