package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.RepairedPlan;
import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.TextEdit;

import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Edits of a plan as the protocol has them, bound to the versions they were made for. */
record WorkspaceEdits(FileNames names, boolean versioned) {

    WorkspaceEdit of(PlanEdits edits, Moment moment) {
        var plain = new HashMap<String, List<org.eclipse.lsp4j.TextEdit>>();
        var bound = new TreeMap<Path, TextDocumentEdit>();
        for (var file : edits.files()) {
            var lines = new TextLines(moment.plan().text(file).orElse(""));
            var here = lines.edits(edits.of(file));
            plain.put(names.uri(file), here);
            bound.put(
                    file,
                    new TextDocumentEdit(
                            new VersionedTextDocumentIdentifier(
                                    names.uri(file), moment.versions().get(file)),
                            here.stream()
                                    .map(
                                            Either
                                                    ::<org.eclipse.lsp4j.TextEdit,
                                                            SnippetTextEdit>forLeft)
                                    .toList()));
        }
        return versioned
                ? new WorkspaceEdit(
                        bound.values().stream()
                                .map(Either::<TextDocumentEdit, ResourceOperation>forLeft)
                                .toList())
                : new WorkspaceEdit(plain);
    }

    /** What repairs change, one stretch in each file. */
    static PlanEdits of(List<RepairedPlan.Change> changes) {
        Map<Path, List<TextEdit>> edits = new TreeMap<>();
        changes.forEach(
                each -> edits.put(each.file(), List.of(difference(each.before(), each.after()))));
        return new PlanEdits(edits);
    }

    private static TextEdit difference(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail)
                        == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new TextEdit(
                head, before.length() - head - tail, after.substring(head, after.length() - tail));
    }
}
