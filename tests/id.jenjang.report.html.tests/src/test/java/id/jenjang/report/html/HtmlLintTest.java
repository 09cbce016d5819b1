package id.jenjang.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** The lint finds what it is for: each page here has one fault. */
class HtmlLintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p id=a></p><p id=a></p>|id twice: a",
                "<a href='#b'>x</a>|link leads nowhere: <a href=\"#b\">x</a>",
                "<a href='tabel.html'>x</a>|link leads nowhere: <a href=\"tabel.html\">x</a>",
                "<div aria-labelledby=n></div>|named by nothing: n",
                "<img src=x.png>|needs another file: <img src=\"x.png\">",
                "<h3>x</h3>|heading skips a rank: <h3>x</h3>",
                "<h1>x</h1>|not one h1 but 2",
                "<p onclick='x()'></p>|script in an attribute: onclick=\"x()\"",
                "<nav></nav>|nameless: nav.",
                "<svg aria-label=x></svg>|picture without title or description",
                "<table><tbody><tr><td>1</td><td>2</td></tr><tr><td>1</td></tr></tbody></table>"
                        + "|row of 1 in a table of 2 columns",
                "<table><tbody><tr><td rowspan=2>1</td></tr></tbody></table>"
                        + "|a cell reaches below its group",
                "<table><tbody><tr><th>1</th></tr></tbody></table>"
                        + "|header cell without scope: <th>1</th>",
            })
    void findsTheFault(String body, String problem) {
        assertEquals(List.of(problem), HtmlLint.problems(page(body)));
    }

    @ParameterizedTest
    @CsvSource({"<p><b>x</p>", "<p>a & b</p></div>"})
    void findsWhatAParserMustRepair(String body) {
        var problems = HtmlLint.problems(page(body));
        assertEquals(true, problems.getFirst().startsWith("syntax: "), problems.toString());
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=id><head><title>x</title></head><body><h1>x</h1>"
                + body
                + "</body></html>";
    }
}
