package id.jenjang.dsl.ide.internal.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.ide.EditedPlan;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is told when several looks at a plan end in whatever order. */
class PublisherTest {

    private static final Path FILE = Path.of("/rencana/a.jenjang");

    private final List<PublishDiagnosticsParams> told = new ArrayList<>();
    private final FileNames names = new FileNames();
    private final ServerMessages messages = new ServerMessages(Locale.of("id"));
    private final Publisher publisher =
            new Publisher(
                    told::add,
                    names,
                    moment -> new FindingDiagnostics(moment.plan(), names, messages, ""));
    private final PlanHome home =
            new PlanHome(
                    FILE.getParent(),
                    true,
                    EditedPlan.of(
                            Map.of(FILE, "program P1 \"Program Satu\" untuk J\n"),
                            Locale.of("id")));

    private List<List<String>> rules() {
        return told.stream()
                .map(each -> each.getDiagnostics().stream().map(PublisherTest::rule).toList())
                .toList();
    }

    private static String rule(Diagnostic diagnostic) {
        return diagnostic.getCode().getLeft();
    }

    private void tellAll(Moment moment) {
        publisher.publish(home, moment, moment.plan().check().findings());
    }

    @Test
    void aLateLookAtAFileDoesNotTakeBackWhatThePlanTold() {
        var moment = home.now();
        tellAll(moment);
        publisher.publish(home, moment, FILE, List.of());
        assertEquals(List.of(List.of("S003")), rules());
    }

    @Test
    void aLookAtTheNextMomentCounts() {
        tellAll(home.now());
        home.become(home.now().with(FILE, "// nanti\n", 2));
        publisher.publish(home, home.now(), FILE, List.of());
        assertEquals(List.of(List.of("S003"), List.of()), rules());
    }

    @Test
    void afterAPlanIsGoneAllIsTakenBackAndNothingToldAnyMore() {
        var moment = home.now();
        tellAll(moment);
        home.leave();
        publisher.forget(home);
        tellAll(moment);
        publisher.publish(home, moment, FILE, moment.plan().check().findings());
        assertEquals(List.of(List.of("S003"), List.of()), rules());
    }
}
