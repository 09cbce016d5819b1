package id.jenjang.cli.internal;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.lsp.PlanPage;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.PlanDocument;
import id.jenjang.report.html.HtmlWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The page an editor shows beside a plan: its report, as {@code jenjang laporan} prints it. */
record ReportPage(Terminal terminal) implements PlanPage {

    @Override
    public String of(EditedPlan plan, Locale locale) throws NoPageException {
        var session = new Session(terminal, Language.of(locale));
        try {
            var checked = new CheckedPlan(session, plan.plan(), plan.check(), false);
            var choice = new ReportChoice(session.messages(), DocumentKind.STANDARD, null, null);
            var report = PlanDocument.named(DocumentKind.STANDARD).orElseThrow();
            var out = new ByteArrayOutputStream();
            new HtmlWriter()
                    .write(
                            checked.compose(
                                    report, choice.in(checked.rencana()), DocumentOptions.NONE),
                            out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (CommandFailure e) {
            throw new NoPageException(e.getMessage());
        } catch (IOException e) {
            // Nothing is written but memory.
            throw new UncheckedIOException(e);
        }
    }
}
