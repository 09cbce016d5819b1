package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.ide.navigate.Navigation;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.PlatformUI;

/** Leads from the name of an element to where it is defined, and to files that are named. */
public final class PlanLinks extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        var text = EditedText.of(viewer.getDocument());
        if (text.isEmpty()) {
            return null;
        }
        int offset = region.getOffset();
        var navigation = new Navigation(text.get().nearest());
        var goals = navigation.definition(text.get().file(), offset);
        if (goals.isEmpty()) {
            return null;
        }
        var from =
                navigation
                        .at(text.get().file(), offset)
                        .map(each -> new Region(each.range().offset(), each.range().length()))
                        .orElse(new Region(offset, 1));
        return goals.stream().map(each -> new Link(from, each)).toArray(IHyperlink[]::new);
    }

    private record Link(IRegion from, TextRange goal) implements IHyperlink {

        @Override
        public IRegion getHyperlinkRegion() {
            return from;
        }

        @Override
        public String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return Messages.get("text.goTo", goal.file().getFileName(), goal.line());
        }

        @Override
        public void open() {
            TextPlaces.show(
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), goal);
        }
    }
}
