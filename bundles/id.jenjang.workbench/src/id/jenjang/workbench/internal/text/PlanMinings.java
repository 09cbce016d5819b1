package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.navigate.Coloured.Colour;

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
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

import java.util.List;
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
                                .map(text -> figures(text, Stretch.in(viewer)))
                                .orElse(List.of())
                                .stream()
                                .flatMap(each -> mining(each, document).stream())
                                .toList());
    }

    private static List<TextFigure> figures(EditedText text, Stretch stretch) {
        return text.read().map(read -> TextFigure.of(text, read, stretch)).orElse(List.of());
    }

    private Optional<ICodeMining> mining(TextFigure figure, IDocument document) {
        if (figure.offset() >= document.getLength()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    figure.above() ? new Above(figure, document, this) : new Behind(figure, this));
        } catch (BadLocationException outside) {
            return Optional.empty();
        }
    }

    /** The platform's grey is too pale to be read on light ground and on dark. */
    private static Color ink(StyledText text) {
        return Palette.on(text).attribute(Colour.COMMENT).getForeground();
    }

    private static final class Above extends LineHeaderCodeMining {

        Above(TextFigure figure, IDocument document, ICodeMiningProvider provider)
                throws BadLocationException {
            super(document.getLineOfOffset(figure.offset()), document, provider);
            setLabel(figure.words());
        }

        @Override
        public Point draw(GC gc, StyledText text, Color given, int x, int y) {
            return super.draw(gc, text, ink(text), x, y);
        }
    }

    private static final class Behind extends LineContentCodeMining {

        Behind(TextFigure figure, ICodeMiningProvider provider) {
            super(new Position(figure.offset(), 1), provider);
            setLabel(figure.words());
        }

        @Override
        public Point draw(GC gc, StyledText text, Color given, int x, int y) {
            return super.draw(gc, text, ink(text), x, y);
        }
    }
}
