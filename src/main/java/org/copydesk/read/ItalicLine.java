package org.copydesk.read;

import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * A paragraph of Markdown that is wholly in italics. Between others it is the caption of a picture
 * that the page has lost, unless it is a note about the story, a question, speech or a verse.
 */
final class ItalicLine {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 45;

  private static final Pattern ITSELF =
      Pattern.compile(
          "(?i)\\b(?:this|the) (?:story|article|report|piece|post|column|interview|series|version)\\b");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)\\b(?:correct(?:ion|ed)|updated?|note|contributed|reporting by"
              + "|subscribe|newsletter|copyright)\\b|@|https?:");
  private static final Pattern WRITER =
      Pattern.compile(
          "\\bis (?:an? |the )[^.]{0,40}(?:reporter|writer|author|editor|columnist|correspondent"
              + "|professor|journalist)\\b");
  private static final Pattern SPEECH = Pattern.compile("^[\"“‘'«—–-]|\\?[\"”’']?$");
  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|we|my|our|you|your)\\b");

  private ItalicLine() {}

  /** Whether {@code paragraph} is in italics and stands between others that are not. */
  static boolean standsAlone(Paragraph paragraph) {
    Node before = paragraph.getPrevious();
    Node after = paragraph.getNext();
    return isItalic(paragraph)
        && !isItalic(before)
        && !isItalic(after)
        && after != null
        && (after instanceof Paragraph || before instanceof Paragraph)
        && !isFirst(before);
  }

  /** Whether what such a paragraph says is a caption. */
  static boolean isCaption(String line) {
    String words = line.strip();
    int count = Cues.words(words);
    return count >= SHORTEST
        && count <= LONGEST
        && !ITSELF.matcher(words).find()
        && !NOTE.matcher(words).find()
        && !WRITER.matcher(words).find()
        && !SPEECH.matcher(words).find()
        && !FIRST_PERSON.matcher(words).find();
  }

  /** Whether it opens the story, right below the headline: a picture there may follow a summary. */
  private static boolean isFirst(Node node) {
    Node above = node == null ? null : node.getPrevious();
    return above == null || above instanceof Heading && ((Heading) above).getLevel() == 1;
  }

  private static boolean isItalic(Node node) {
    return node instanceof Paragraph
        && node.getFirstChild() instanceof Emphasis
        && node.getFirstChild() == node.getLastChild();
  }
}
