package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.fix.QuickFix;
import id.jenjang.dsl.ide.fix.QuickFixes;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;

import java.util.ArrayList;
import java.util.List;

/** What may be done about the findings at a place. */
final class CodeActions {

    private final Desk desk;
    private final WorkspaceEdits edits;

    CodeActions(Desk desk, WorkspaceEdits edits) {
        this.desk = desk;
        this.edits = edits;
    }

    List<CodeAction> at(Target target, CodeActionParams params) {
        var actions = new ArrayList<CodeAction>();
        if (wants(params, CodeActionKind.QuickFix)) {
            var lines = target.lines();
            int from = lines.offset(params.getRange().getStart());
            int to = lines.offset(params.getRange().getEnd());
            new QuickFixes(target.moment().plan())
                    .at(target.file(), from, to, findings(target))
                    .forEach(fix -> actions.add(action(target, fix)));
        }
        if (wants(params, CodeActionKind.SourceFixAll)) {
            actions.add(all(target));
        }
        return actions;
    }

    private List<TextFinding> findings(Target target) {
        if (Documents.isPlanFile(target.file())) {
            return desk.diagnoses().findings(target.home(), target.moment(), target.file());
        }
        return target.home()
                .checked()
                .filter(last -> last.moment() == target.moment())
                .map(last -> last.check().findings())
                .orElse(List.of());
    }

    private CodeAction action(Target target, QuickFix fix) {
        var action = new CodeAction(fix.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setIsPreferred(fix.isPreferred());
        action.setDiagnostics(List.of(desk.diagnostics(target.moment()).of(fix.finding())));
        if (fix.kind() == QuickFix.Kind.ALL) {
            // To find out what it changes takes several checks of the plan, so only when it is
            // chosen.
            var uri = desk.names().uri(target.file());
            action.setCommand(
                    new Command(
                            fix.title(), Commands.REPAIR, List.of(uri, fix.finding().ruleId())));
        } else {
            action.setEdit(edits.of(fix.edits(), target.moment()));
            if (desk.showsDocuments()) {
                fix.selection().ifPresent(next -> action.setCommand(goOn(target, fix, next)));
            }
        }
        return action;
    }

    /** Takes whoever chose a fix to where there is something to write, once the edit is made. */
    private Command goOn(Target target, QuickFix fix, QuickFix.Selection next) {
        var lines =
                new TextLines(
                        target.moment().plan().apply(fix.edits()).text(next.file()).orElse(""));
        var from = lines.position(next.offset());
        var to = lines.position(next.offset() + next.length());
        return new Command(
                fix.title(),
                Commands.SHOW,
                List.of(
                        desk.names().uri(next.file()),
                        from.getLine(),
                        from.getCharacter(),
                        to.getLine(),
                        to.getCharacter()));
    }

    private CodeAction all(Target target) {
        var title = desk.messages().text("fix.all");
        var action = new CodeAction(title);
        action.setKind(CodeActionKind.SourceFixAll);
        action.setCommand(
                new Command(title, Commands.REPAIR, List.of(desk.names().uri(target.file()))));
        return action;
    }

    private static boolean wants(CodeActionParams params, String kind) {
        var only = params.getContext() == null ? null : params.getContext().getOnly();
        return only == null
                || only.isEmpty()
                || only.stream().anyMatch(each -> (kind + ".").startsWith(each + "."));
    }
}
