package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.article.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecoderTest {
  private static final String COPY = "Café “Mole” — 5 €";

  private static Source decode(byte[] bytes) {
    return Decoder.decode("a.txt", bytes);
  }

  @Test
  void whatIsDeclaredIsUsedAndNotGuessed() {
    byte[] nitf =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><nitf><body>Caf\u00e9</body></nitf>"
            .getBytes(StandardCharsets.ISO_8859_1);
    Source source = Decoder.decode("a.xml", nitf);
    assertThat(source.text()).contains("Café");
    assertThat(source.encoding().guessed()).isFalse();
    byte[] page =
        "<html><head><meta charset=\"iso-8859-2\"></head><p>Krak\u00f3w, \u0141\u00f3d\u017a</p></html>"
            .getBytes(Charset.forName("ISO-8859-2"));
    assertThat(Decoder.decode("a.html", page).text()).contains("Łódź");
  }

  @Test
  void aStrayByteAmongUtf8IsMarkedWhereItStands() {
    byte[] story = "“One” and “two” cost x5.".getBytes(StandardCharsets.UTF_8);
    story[story.length - 3] = (byte) 0xA3;
    Source source = Decoder.decode("a.txt", story);
    assertThat(source.text()).isEqualTo("“One” and “two” cost \uFFFD5.");
    assertThat(source.encoding().guessed()).isFalse();
  }

  @Test
  void oneNulMakesNoBinaryFile() {
    byte[] story = "The council met and\0 voted.".getBytes(StandardCharsets.UTF_8);
    assertThat(Decoder.decode("a.txt", story).text()).contains("\0 voted");
  }

  @Test
  void readsUtf8WithAndWithoutAMark() {
    assertThat(decode(COPY.getBytes(StandardCharsets.UTF_8)).encoding())
        .isEqualTo(Source.Encoding.UTF_8);
    Source marked = decode(("\uFEFF" + COPY).getBytes(StandardCharsets.UTF_8));
    assertThat(marked.text()).isEqualTo("\uFEFF" + COPY);
    assertThat(marked.encoding().byteOrderMark()).isTrue();
  }

  @Test
  void readsUtf16ByItsMark() {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      Source source = decode(("\uFEFF" + COPY).getBytes(charset));
      assertThat(source.text()).isEqualTo("\uFEFF" + COPY);
      assertThat(source.encoding().charset()).isEqualTo(charset);
    }
  }

  @Test
  void fallsBackToWindows1252AndSaysSo() {
    Source source = decode(COPY.getBytes(Charset.forName("windows-1252")));
    assertThat(source.text()).isEqualTo(COPY);
    assertThat(source.encoding().guessed()).isTrue();
  }

  @Test
  void saysWhatAFileIsThatIsNotText() {
    assertThatThrownBy(() -> decode("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("a.txt is not text but a PDF; check the text it was made from");
    assertThatThrownBy(() -> decode(new byte[] {'a', 0, 'b'}))
        .isInstanceOf(UnreadableStoryException.class)
        .hasMessageContaining("a binary file");
  }

  @Test
  void namesWhatCannotBeRead(@TempDir Path folder) throws Exception {
    assertThatThrownBy(() -> Decoder.bytes(folder.resolve("none.txt")))
        .hasMessageEndingWith("none.txt does not exist; check the path");
    assertThatThrownBy(() -> Decoder.bytes(folder)).hasMessageContaining("is a folder");
    Path large = Files.write(folder.resolve("large.txt"), new byte[Decoder.LIMIT + 1]);
    assertThatThrownBy(() -> Decoder.bytes(large)).hasMessageContaining("larger than 64 MiB");
  }
}
