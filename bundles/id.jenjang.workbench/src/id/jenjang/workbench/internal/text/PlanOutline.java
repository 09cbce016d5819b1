package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.navigate.Outline;
import id.jenjang.workbench.internal.plan.ElementAt;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The elements of the file an editor shows, as a tree; linked with the caret both ways. */
public final class PlanOutline extends ContentOutlinePage {

    private final ITextEditor editor;
    private final Reader reader = new Reader();
    private CaretWatch caret;
    private List<OutlineItem> items = List.of();
    private boolean following;

    PlanOutline(ITextEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        var tree = getTreeViewer();
        tree.setUseHashlookup(true);
        tree.setContentProvider(new OutlineContent());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        tree.addOpenListener(event -> editor.getSite().getPage().activate(editor));
        var viewer = editor.getAdapter(ITextViewer.class);
        reader.install(viewer);
        caret = new CaretWatch(viewer, this::follow);
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following
                && event.getStructuredSelection().getFirstElement() instanceof OutlineItem item) {
            var name = item.node().selection();
            TextPlaces.select(editor, name.offset(), name.length());
            reader.select(name.offset());
        }
    }

    private void follow(int offset) {
        var way = find(items, offset);
        if (way.isPresent() && !getControl().isDisposed()) {
            following = true;
            try {
                getTreeViewer().setSelection(new StructuredSelection(way.get()), true);
            } finally {
                following = false;
            }
        }
    }

    private static Optional<OutlineItem> find(List<OutlineItem> level, int offset) {
        for (var item : level) {
            var range = item.node().range();
            if (range.offset() <= offset && offset < range.offset() + range.length()) {
                return find(item.children(), offset).or(() -> Optional.of(item));
            }
        }
        return Optional.empty();
    }

    private void show(List<OutlineItem> next) {
        var tree = getTreeViewer();
        if (tree == null || tree.getControl().isDisposed()) {
            return;
        }
        boolean first = items.isEmpty();
        items = next;
        following = true;
        tree.getControl().setRedraw(false);
        try {
            var open = tree.getExpandedElements();
            tree.setInput(next);
            if (first) {
                tree.expandToLevel(2);
            } else {
                tree.setExpandedElements(open);
            }
        } finally {
            tree.getControl().setRedraw(true);
            following = false;
        }
        follow(editor.getAdapter(ITextViewer.class).getSelectedRange().x);
    }

    @Override
    public void dispose() {
        if (caret != null) {
            caret.stop();
            reader.uninstall();
        }
        super.dispose();
    }

    /** Reads the outline in the background. */
    private final class Reader extends PlanReconciler {

        /** Everybody looks at what stands at a place of the text. */
        void select(int place) {
            text().flatMap(here -> here.read().flatMap(each -> at(each, here.file(), place)))
                    .ifPresent(each -> desk().select(each, PlanOutline.this));
        }

        private Optional<ElementRef> at(PlanMoment moment, Path file, int place) {
            return ElementAt.of(moment.plan(), file, place);
        }

        private PlanDesk desk() {
            return PlatformUI.getWorkbench().getService(PlanDesk.class);
        }

        @Override
        protected Runnable look(EditedText text, PlanMoment moment) {
            if (!text.isPlan()) {
                return () -> show(List.of());
            }
            var next = OutlineItem.of(null, new Outline(moment.plan()).of(text.file()));
            return () -> show(next);
        }
    }

    /** Names of elements; what kind they are stands behind. */
    private static final class Labels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            var node = ((OutlineItem) element).node();
            var kind = (node.keyword() + " " + node.detail()).strip();
            var label = new StyledString(node.label());
            if (!node.label().equals(node.keyword())) {
                label.append("  " + kind, StyledString.QUALIFIER_STYLER);
            }
            return label;
        }
    }
}
