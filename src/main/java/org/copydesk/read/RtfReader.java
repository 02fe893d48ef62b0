package org.copydesk.read;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Role;

/** Reads Rich Text: deleted and hidden text is no copy, notes come after the story. */
final class RtfReader implements PackageReader {
  @Override
  public Article read(String name, byte[] bytes) {
    Pages pages = new Pages(new Manuscript(name));
    try {
      new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), pages);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableStoryException(
          name + " is broken Rich Text: " + e.getMessage() + "; save it again", e);
    }
    pages.end();
    pages.notes.forEach(note -> pages.manuscript.add(Optional.empty(), note));
    return pages.manuscript.article();
  }

  /** Whether {@code bytes} begin as Rich Text does. */
  static boolean isRtf(byte[] bytes) {
    byte[] head = {'{', '\\', 'r', 't', 'f'};
    return bytes.length > head.length
        && java.util.Arrays.equals(bytes, 0, head.length, head, 0, head.length);
  }

  /** Where the words of a group go. */
  private enum Place {
    STORY,
    NOTE,
    STYLES,
    NOWHERE
  }

  /** What holds within a group. */
  private record State(Place place, boolean unseen) {}

  /** Takes down what the parser reads aloud. */
  private static final class Pages implements IRtfListener {
    private final Manuscript manuscript;
    private final java.util.List<String> notes = new java.util.ArrayList<>();
    private final Deque<State> outer = new ArrayDeque<>();
    private final Map<Integer, String> styles = new HashMap<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder note = new StringBuilder();
    private State state = new State(Place.STORY, false);
    private int style;
    private int defined;
    private boolean cell;

    Pages(Manuscript manuscript) {
      this.manuscript = manuscript;
    }

    void end() {
      String name = styles.getOrDefault(style, "").toLowerCase(Locale.ROOT);
      Optional<Role> role = WordStyles.role(name);
      manuscript.add(role.or(() -> cell ? Optional.of(Role.LIST_ITEM) : role), words.toString());
      words.setLength(0);
    }

    @Override
    public void processDocumentStart() {
      // Nothing has been read.
    }

    @Override
    public void processDocumentEnd() {
      // The last paragraph may lack its mark; read() ends it.
    }

    @Override
    public void processGroupStart() {
      outer.push(state);
    }

    @Override
    public void processGroupEnd() {
      State inner = state;
      state = outer.isEmpty() ? state : outer.pop();
      if (inner.place() == Place.NOTE && state.place() != Place.NOTE) {
        notes.add(note.toString());
        note.setLength(0);
      }
    }

    @Override
    public void processCharacterBytes(byte[] data) {
      // The parser decodes them and hands on the string.
    }

    @Override
    public void processBinaryBytes(byte[] data) {
      // A picture.
    }

    @Override
    public void processString(String string) {
      switch (state.place()) {
        case STORY -> append(words, string);
        case NOTE -> append(note, string);
        case STYLES -> styles.merge(defined, string.replace(";", ""), String::concat);
        default -> {
          // No copy.
        }
      }
    }

    private void append(StringBuilder to, String string) {
      if (!state.unseen()) {
        to.append(string);
      }
    }

    @Override
    public void processCommand(
        Command command, int parameter, boolean hasParameter, boolean optional) {
      boolean on = !hasParameter || parameter != 0;
      switch (command) {
        case par, sect, page, row -> mark();
        case cell, nestcell -> {
          cell = true;
          mark();
        }
        case line -> append(state.place() == Place.NOTE ? note : words, "\n");
        case tab -> append(state.place() == Place.NOTE ? note : words, " ");
        case intbl -> cell = true;
        case pard -> {
          style = 0;
          cell = false;
        }
        case s -> style(parameter);
        case v, deleted -> state = new State(state.place(), on);
        case plain -> state = new State(state.place(), false);
        case footnote -> state = new State(Place.NOTE, state.unseen());
        case stylesheet -> state = new State(Place.STYLES, false);
        case chftn -> {
          // The number of a note.
        }
        case shptxt, rtf, fldrslt, nonshppict, shprslt, listtext -> {
          if (command == Command.listtext || command == Command.shprslt) {
            state = new State(Place.NOWHERE, true);
          }
        }
        default -> destination(command, optional);
      }
    }

    private void style(int number) {
      if (state.place() == Place.STYLES) {
        defined = number;
      } else {
        style = number;
      }
    }

    /** Other destinations hold fonts, pictures, headers and what Word tells itself. */
    private void destination(Command command, boolean optional) {
      boolean elsewhere = command.getCommandType() == CommandType.Destination || optional;
      if (elsewhere && state.place() != Place.STYLES) {
        state = new State(Place.NOWHERE, true);
      }
    }

    private void mark() {
      if (state.place() == Place.NOTE) {
        note.append('\n');
      } else if (state.place() == Place.STORY) {
        end();
      }
    }
  }
}
