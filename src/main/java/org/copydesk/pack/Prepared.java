package org.copydesk.pack;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Role;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.HouseChoice;
import org.copydesk.rule.Profile;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Scope;

/**
 * The built-in rules as the build wrote them down after reading their files: checked once, and read
 * back in a few milliseconds where YAML takes hundreds.
 */
final class Prepared {
  private static final int FORM = 0xC0BD0002;

  private Prepared() {}

  static void write(List<RuleData> rules, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(FORM);
    out.writeInt(rules.size());
    for (RuleData rule : rules) {
      writeInfo(rule.info(), out);
      out.writeUTF(rule.message());
      out.writeBoolean(rule.mentions());
      out.writeByte(rule.fix().ordinal());
      out.writeBoolean(rule.exact());
      writeStrings(rule.unless(), out);
      writeStrings(rule.circumstance().varieties(), out);
      writeOptional(rule.circumstance().since().map(LocalDate::toString), out);
      out.writeInt(rule.finds().size());
      for (Matcher.Spec find : rule.finds()) {
        out.writeBoolean(find.line());
        out.writeUTF(find.regex());
        out.writeBoolean(find.exact());
        writeOptional(find.use(), out);
        writeNeeds(find.needs(), out);
      }
    }
    out.flush();
  }

  /** The rules of a prepared file, or empty when it is of another form. */
  static Optional<List<RuleData>> read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readInt() != FORM) {
      return Optional.empty();
    }
    int count = in.readInt();
    List<RuleData> rules = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      RuleInfo info = readInfo(in);
      String message = in.readUTF();
      boolean mentions = in.readBoolean();
      RuleData.Remedy fix = RuleData.Remedy.values()[in.readByte()];
      boolean exact = in.readBoolean();
      List<String> unless = readStrings(in);
      Circumstance circumstance =
          new Circumstance(readStrings(in), readOptional(in).map(LocalDate::parse));
      rules.add(
          new RuleData(info, message, mentions, fix, readFinds(in), unless, exact, circumstance));
    }
    return Optional.of(rules);
  }

  private static List<Matcher.Spec> readFinds(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<Matcher.Spec> finds = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      finds.add(
          new Matcher.Spec(
              in.readBoolean(), in.readUTF(), in.readBoolean(), readOptional(in), readNeeds(in)));
    }
    return finds;
  }

  private static void writeNeeds(List<List<Needle>> needs, DataOutputStream out)
      throws IOException {
    out.writeByte(needs.size());
    for (List<Needle> clause : needs) {
      out.writeShort(clause.size());
      for (Needle needle : clause) {
        out.writeByte((needle.opens() ? 1 : 0) | (needle.closes() ? 2 : 0));
        out.writeUTF(needle.text());
      }
    }
  }

  private static List<List<Needle>> readNeeds(DataInputStream in) throws IOException {
    List<List<Needle>> needs = new ArrayList<>();
    for (int clauses = in.readByte(); clauses > 0; clauses--) {
      List<Needle> clause = new ArrayList<>();
      for (int needles = in.readShort(); needles > 0; needles--) {
        int edges = in.readByte();
        clause.add(new Needle(in.readUTF(), (edges & 1) != 0, (edges & 2) != 0));
      }
      needs.add(clause);
    }
    return needs;
  }

  private static void writeInfo(RuleInfo info, DataOutputStream out) throws IOException {
    out.writeUTF(info.id().pack());
    out.writeUTF(info.id().name());
    out.writeUTF(info.title());
    out.writeUTF(info.why());
    out.writeByte(info.severity().ordinal());
    out.writeByte(info.profile().ordinal());
    int roles = 0;
    for (Role role : info.roles()) {
      roles |= 1 << role.ordinal();
    }
    out.writeInt(roles);
    out.writeBoolean(info.quotes());
    out.writeInt(info.examples().size());
    for (Example example : info.examples()) {
      boolean bad = example instanceof Example.Bad;
      out.writeBoolean(bad);
      out.writeUTF(example.copy());
      if (example instanceof Example.Bad wrong) {
        writeOptional(wrong.fixed(), out);
      }
    }
    writeOptional(info.choice().map(HouseChoice::key), out);
    writeStrings(
        info.choice().map(choice -> choice.values().stream().sorted().toList()).orElse(List.of()),
        out);
  }

  private static RuleInfo readInfo(DataInputStream in) throws IOException {
    RuleId id = new RuleId(in.readUTF(), in.readUTF());
    String title = in.readUTF();
    String why = in.readUTF();
    Severity severity = Severity.values()[in.readByte()];
    Profile profile = Profile.values()[in.readByte()];
    int bits = in.readInt();
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if ((bits & 1 << role.ordinal()) != 0) {
        roles.add(role);
      }
    }
    boolean quotes = in.readBoolean();
    int count = in.readInt();
    List<Example> examples = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      boolean bad = in.readBoolean();
      String copy = in.readUTF();
      examples.add(bad ? new Example.Bad(copy, readOptional(in)) : new Example.Good(copy));
    }
    Optional<String> key = readOptional(in);
    List<String> values = readStrings(in);
    Optional<HouseChoice> choice = key.map(name -> new HouseChoice(name, Set.copyOf(values)));
    return new RuleInfo(
        id, title, why, severity, profile, roles, quotes, Scope.PASSAGE, examples, choice);
  }

  private static void writeOptional(Optional<String> text, DataOutputStream out)
      throws IOException {
    out.writeBoolean(text.isPresent());
    out.writeUTF(text.orElse(""));
  }

  private static Optional<String> readOptional(DataInputStream in) throws IOException {
    boolean present = in.readBoolean();
    String text = in.readUTF();
    return present ? Optional.of(text) : Optional.empty();
  }

  private static void writeStrings(List<String> all, DataOutputStream out) throws IOException {
    out.writeInt(all.size());
    for (String text : all) {
      out.writeUTF(text);
    }
  }

  private static List<String> readStrings(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(in.readUTF());
    }
    return all;
  }
}
