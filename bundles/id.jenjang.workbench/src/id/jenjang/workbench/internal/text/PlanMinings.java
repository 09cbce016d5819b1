package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.insight.Hint;
import id.jenjang.dsl.ide.insight.Hints;
import id.jenjang.dsl.ide.insight.Lens;
import id.jenjang.dsl.ide.insight.Lenses;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Shows figures in the text: lines above elements, sums and capaian behind what they follow from.
 */
public final class PlanMinings extends AbstractCodeMiningProvider {

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(
            ITextViewer viewer, IProgressMonitor monitor) {
        var document = viewer.getDocument();
        return CompletableFuture.supplyAsync(
                () ->
                        EditedText.of(document)
                                .filter(EditedText::isPlan)
                                .flatMap(text -> text.read().map(read -> all(text, read, document)))
                                .orElse(List.of()));
    }

    private List<? extends ICodeMining> all(
            EditedText text, PlanMoment moment, IDocument document) {
        var found = new ArrayList<ICodeMining>();
        Map<Integer, List<String>> lines = new LinkedHashMap<>();
        for (var lens : new Lenses(moment.plan()).of(text.file(), moment.check().findings())) {
            if (lens.kind() != Lens.Kind.TEMUAN) {
                // Findings are marked in the text already.
                lines.computeIfAbsent(lens.offset(), any -> new ArrayList<>()).add(lens.text());
            }
        }
        lines.forEach((offset, texts) -> above(document, offset, texts).ifPresent(found::add));
        for (var hint : new Hints(moment.plan()).of(text.file())) {
            if (hint.offset() <= document.getLength()) {
                found.add(new Behind(hint, this));
            }
        }
        return found;
    }

    private Optional<Above> above(IDocument document, int offset, List<String> texts) {
        try {
            int line = document.getLineOfOffset(offset);
            return Optional.of(new Above(line, document, this, String.join("  \u00b7  ", texts)));
        } catch (BadLocationException outside) {
            return Optional.empty();
        }
    }

    private static final class Above extends LineHeaderCodeMining {

        Above(int line, IDocument document, ICodeMiningProvider provider, String text)
                throws BadLocationException {
            super(line, document, provider);
            setLabel(text);
        }
    }

    private static final class Behind extends LineContentCodeMining {

        Behind(Hint hint, ICodeMiningProvider provider) {
            super(new Position(Math.max(0, hint.offset() - 1), 1), true, provider);
            setLabel(" " + hint.label() + " ");
        }
    }
}
