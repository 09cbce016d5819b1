package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.navigate.Mention;
import id.jenjang.dsl.ide.navigate.Navigation;
import id.jenjang.dsl.ide.navigate.Symbols;

import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where names of the plan stand, and other names for them. */
record Places(Desk desk, WorkspaceEdits edits) {

    /** How many elements a search of the whole plan gives at most. */
    private static final int MOST_SYMBOLS = 500;

    List<Location> definition(Target target, Position position) {
        var files = new Files(target.moment().plan());
        return new Navigation(target.moment().plan())
                .definition(target.file(), offset(target, position)).stream()
                        .map(files::location)
                        .toList();
    }

    List<Location> references(Target target, Position position, boolean withDefinition) {
        var files = new Files(target.moment().plan());
        return new Navigation(target.moment().plan())
                .references(target.file(), offset(target, position)).stream()
                        .filter(each -> withDefinition || each.kind() != Mention.Kind.DEFINITION)
                        .map(each -> files.location(each.range()))
                        .toList();
    }

    List<DocumentHighlight> occurrences(Target target, Position position) {
        var lines = target.lines();
        return new Navigation(target.moment().plan())
                .occurrences(target.file(), lines.offset(position)).stream()
                        .map(
                                each ->
                                        new DocumentHighlight(
                                                lines.range(each.range()),
                                                each.kind() == Mention.Kind.DEFINITION
                                                        ? DocumentHighlightKind.Write
                                                        : DocumentHighlightKind.Read))
                        .toList();
    }

    /** The elements of all plans that fit a search. */
    List<WorkspaceSymbol> symbols(List<Moment> moments, String query) {
        var found = new ArrayList<WorkspaceSymbol>();
        for (var moment : moments) {
            var files = new Files(moment.plan());
            for (var each : new Symbols(moment.plan()).find(query, MOST_SYMBOLS)) {
                var element = each.element();
                var name = element.getNama() == null ? "" : element.getNama();
                var label = element.getId() == null ? name : element.getId() + " " + name;
                found.add(
                        new WorkspaceSymbol(
                                label.isBlank() ? element.eClass().getName() : label.strip(),
                                Structure.kind(element.eClass().getName()),
                                Either.forLeft(files.location(each.range())),
                                each.within()));
            }
        }
        return found;
    }

    /** What would be renamed at a place; null where no name stands. */
    PrepareRenameResult renamed(Target target, Position position) {
        var lines = target.lines();
        return new Navigation(target.moment().plan())
                .at(target.file(), lines.offset(position))
                .filter(each -> target.moment().plan().plan().file(each.element()).isPresent())
                .map(
                        each ->
                                new PrepareRenameResult(
                                        lines.range(each.range()), each.element().getId()))
                .orElse(null);
    }

    /** The edits that give the element at a place another name; null where no name stands. */
    WorkspaceEdit rename(Target target, Position position, String name) {
        var plan = target.moment().plan();
        var editor = new PlanEditor(plan);
        var element =
                new Navigation(plan)
                        .at(target.file(), offset(target, position))
                        .flatMap(each -> editor.refer(each.element()));
        if (element.isEmpty()) {
            return null;
        }
        return switch (editor.apply(new ModelChange.Rename(element.get(), name))) {
            case EditResult.Accepted accepted -> edits.of(accepted.edits(), target.moment());
            case EditResult.Refused refused ->
                    throw Requests.error(ResponseErrorCode.RequestFailed, refused.message());
        };
    }

    private static int offset(Target target, Position position) {
        return target.lines().offset(position);
    }

    /** Places in the files of a plan, each file's lines counted once. */
    private final class Files {

        private final EditedPlan plan;
        private final Map<Path, TextLines> lines = new HashMap<>();

        Files(EditedPlan plan) {
            this.plan = plan;
        }

        Location location(TextRange range) {
            var text =
                    lines.computeIfAbsent(
                            range.file(), each -> new TextLines(plan.text(each).orElse("")));
            return new Location(desk.names().uri(range.file()), text.range(range));
        }
    }
}
