package id.jenjang.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

class PictureTest {

    @Test
    void standsInThePageWithItsAlternative() {
        var html = Pages.html(Samples.of(TestPicture.figure(1, 40, 20)));
        var image = HtmlLint.parse(html).select("figure img").first();
        assertTrue(image.attr("src").startsWith("data:image/png;base64,iVBOR"), image.attr("src"));
        assertEquals("Bidang kosong & <1>", image.attr("alt"));
        assertEquals("40 x 20", image.attr("width") + " x " + image.attr("height"));
        assertEquals(List.of(), HtmlLint.problems(html));
    }
}
