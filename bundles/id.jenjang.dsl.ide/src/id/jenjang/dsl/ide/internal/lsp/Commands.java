package id.jenjang.dsl.ide.internal.lsp;

import com.google.gson.JsonPrimitive;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.lsp.PlanPage;
import id.jenjang.rules.Severity;

import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The commands a client may call; each takes the address of a file, or none for all plans. */
final class Commands {

    private static final String CHECK = "jenjang.periksa";

    /** Makes all certain repairs. */
    static final String REPAIR = "jenjang.perbaikiSemua";

    private static final String FOLDER = "jenjang.folder";

    private static final String PAGE = "jenjang.halaman";

    /**
     * Shows a stretch of a file: its address, first line and character, last line and character.
     */
    static final String SHOW = "jenjang.tunjukkan";

    /** The names of all commands. */
    static final List<String> NAMES = List.of(CHECK, REPAIR, FOLDER, PAGE, SHOW);

    private final Desk desk;
    private final PlanPage page;
    private final LanguageClient client;
    private final WorkspaceEdits edits;

    Commands(Desk desk, PlanPage page, LanguageClient client, WorkspaceEdits edits) {
        this.desk = desk;
        this.page = page;
        this.client = client;
        this.edits = edits;
    }

    /** A plan and the moment it was at when the command came. */
    record Subject(PlanHome home, Moment moment) {}

    /** What a command speaks of. */
    List<Subject> subjects(List<Object> arguments) {
        if (arguments != null
                && !arguments.isEmpty()
                && arguments.getFirst() instanceof JsonPrimitive uri) {
            return desk.target(uri.getAsString()).stream()
                    .map(each -> new Subject(each.home(), each.moment()))
                    .toList();
        }
        return desk.homes().all().stream().map(each -> new Subject(each, each.now())).toList();
    }

    /** Runs a command about these; a second argument names the one rule to repair. */
    Object run(String command, List<Object> arguments, List<Subject> subjects) {
        return switch (command) {
            case CHECK -> summary(subjects);
            case REPAIR -> repair(subjects, rule(arguments));
            case FOLDER -> folder(subjects);
            case PAGE -> page(subjects);
            case SHOW -> show(arguments);
            default ->
                    throw Requests.error(
                            ResponseErrorCode.InvalidParams,
                            desk.messages().text("command.unknown", command));
        };
    }

    /** The folder the plan of a file lies in; null for a file of no plan. */
    private static String folder(List<Subject> subjects) {
        return subjects.size() == 1 ? subjects.getFirst().home().root().toString() : null;
    }

    /** The report of the plan of a file as it stands in the editor; null for a file of no plan. */
    private String page(List<Subject> subjects) {
        if (subjects.size() != 1) {
            return null;
        }
        try {
            return page.of(subjects.getFirst().moment().plan(), desk.locale());
        } catch (PlanPage.NoPageException e) {
            throw Requests.error(ResponseErrorCode.RequestFailed, e.getMessage());
        }
    }

    /** Has the client show a stretch of a file; gives whether it did. */
    private boolean show(List<Object> arguments) {
        var numbers =
                arguments.stream().skip(1).map(each -> ((JsonPrimitive) each).getAsInt()).toList();
        var params = new ShowDocumentParams(((JsonPrimitive) arguments.getFirst()).getAsString());
        params.setTakeFocus(true);
        params.setSelection(
                new Range(
                        new Position(numbers.get(0), numbers.get(1)),
                        new Position(numbers.get(2), numbers.get(3))));
        return client.showDocument(params).join().isSuccess();
    }

    /** How much stands against the plans, as numbers and as a sentence. */
    private Map<String, Object> summary(List<Subject> subjects) {
        var findings = new ArrayList<TextFinding>();
        int files = 0;
        for (var each : subjects) {
            findings.addAll(each.moment().plan().check().findings());
            files += each.moment().plan().files().size();
        }
        long errors = count(findings, Severity.ERROR);
        long warnings = count(findings, Severity.WARNING);
        long notes = count(findings, Severity.INFO);
        var summary = new LinkedHashMap<String, Object>();
        summary.put("galat", errors);
        summary.put("peringatan", warnings);
        summary.put("catatan", notes);
        summary.put("berkas", files);
        summary.put(
                "kalimat", desk.messages().text("check.summary", errors, warnings, notes, files));
        return summary;
    }

    private static long count(List<TextFinding> findings, Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).count();
    }

    private static Predicate<TextFinding> rule(List<Object> arguments) {
        return arguments != null
                        && arguments.size() > 1
                        && arguments.get(1) instanceof JsonPrimitive rule
                ? finding -> finding.ruleId().equals(rule.getAsString())
                : finding -> true;
    }

    /** Has the client make the repairs; gives how many findings they mend. */
    private Integer repair(List<Subject> subjects, Predicate<TextFinding> wanted) {
        int repairs = 0;
        for (var each : subjects) {
            var repaired = each.moment().plan().repaired(wanted);
            if (repaired.changes().isEmpty()) {
                continue;
            }
            var edit = edits.of(WorkspaceEdits.of(repaired.changes()), each.moment());
            var params = new ApplyWorkspaceEditParams(edit);
            params.setLabel(desk.messages().text("fix.all"));
            var answer = client.applyEdit(params).join();
            if (!answer.isApplied()) {
                throw Requests.error(
                        ResponseErrorCode.RequestFailed,
                        desk.messages().text("repair.failed", answer.getFailureReason()));
            }
            repairs += repaired.repairs();
        }
        return repairs;
    }
}
