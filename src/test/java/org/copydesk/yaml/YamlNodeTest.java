package org.copydesk.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlNodeTest {
  private static YamlNode read(String text) {
    return YamlNode.read("desk.yml", text).orElseThrow();
  }

  @Test
  void everyValueKnowsItsLineAndFile() {
    Map<String, YamlNode> entries = read("# a note\none: 1\ntwo:\n  - a\n  - b\n").entries();
    assertThat(entries.keySet()).containsExactly("one", "two");
    assertThat(entries.get("one").line()).isEqualTo(2);
    assertThat(entries.get("two").items().get(1).line()).isEqualTo(5);
    assertThat(entries.get("one").file()).isEqualTo("desk.yml");
    assertThat(entries.get("two").items().get(1).text()).isEqualTo("b");
  }

  @Test
  void saysWhatKindOfThingItIs() {
    YamlNode root = read("list: [1]\nmap: {a: 1}\nnone:\n");
    assertThat(root.isMapping()).isTrue();
    assertThat(root.isList()).isFalse();
    assertThat(root.entries().get("list").isList()).isTrue();
    assertThat(root.entries().get("list").isMapping()).isFalse();
    assertThat(root.entries().get("none").isEmpty()).isTrue();
    assertThat(root.entries().get("map").isEmpty()).isFalse();
    assertThat(root.entries().get("none").items()).isEmpty();
    assertThat(root.entries().get("none").entries()).isEmpty();
  }

  @Test
  void aSingleValueIsAListOfOne() {
    assertThat(read("one").items()).extracting(YamlNode::text).containsExactly("one");
  }

  @Test
  void knowsYesAndNo() {
    for (String yes : List.of("true", "Yes", "TRUE")) {
      assertThat(read(yes).bool()).as(yes).isTrue();
    }
    for (String no : List.of("false", "No", "FALSE")) {
      assertThat(read(no).bool()).as(no).isFalse();
    }
    assertThatThrownBy(() -> read("a: maybe").entries().get("a").bool())
        .hasMessageContaining("true or false is wanted here, not “maybe”");
  }

  @Test
  void aMistakeIsNamedWhereItStands() {
    assertThatThrownBy(() -> read("\nab: [").entries())
        .isInstanceOf(YamlException.class)
        .hasMessageContaining("desk.yml:")
        .hasMessageContaining("not YAML");
    assertThatThrownBy(() -> read("a: 1\n\nlevel: 2\n").entries(List.of("a", "levels")))
        .hasMessageContaining("desk.yml:3")
        .hasMessageContaining("unknown key “level”; did you mean “levels”?");
    assertThatThrownBy(() -> read("zzz: 2\n").entries(List.of("a", "levels")))
        .hasMessageContaining("known keys: a, levels");
    assertThatThrownBy(() -> read("[a]").text()).hasMessageContaining("a single value is wanted");
    assertThatThrownBy(() -> read("[a]").entries()).hasMessageContaining("keys and values");
    assertThatThrownBy(() -> read("{a: 1}").items()).hasMessageContaining("a list is wanted");
  }

  @Test
  void aKeyThatStandsTwiceIsAMistakeUnlessTheLastCounts() {
    assertThatThrownBy(() -> read("a: 1\na: 2\n").entries())
        .hasMessageContaining("desk.yml:2")
        .hasMessageContaining("“a” stands twice");
    assertThat(read("a: 1\na: 2\n").lastEntries().get("a").text()).isEqualTo("2");
    assertThat(read("a:").entries().get("a").lastEntries()).isEmpty();
    assertThatThrownBy(() -> read("[a]").lastEntries()).hasMessageContaining("keys and values");
  }

  @Test
  void nothingIsNoDocument() {
    assertThat(YamlNode.read("desk.yml", "# only a note\n")).isEmpty();
  }
}
