package id.jenjang.workbench.internal.cascade;

import id.jenjang.dsl.ide.cascade.CascadeNode;
import id.jenjang.dsl.ide.cascade.CascadeNode.Capaian;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;

import java.util.ArrayList;
import java.util.function.Consumer;

/**
 * What a line says: a dot in the colour of its capaian, badge, code or short name, title, and
 * figures.
 */
final class CascadeLabels extends StyledCellLabelProvider {

    /** A longer short name would leave no room for the title; the tool tip tells it. */
    private static final int SHORT = 10;

    private static final String IKU = "IKU";

    /** Marks what keeps its colours on a selected line. */
    private static final Object KEPT = "kept";

    private final CascadeContent content;
    private final CascadeImages images;
    private final CascadeColours colours;

    /** What the lines were last painted on. */
    private Color ground;

    CascadeLabels(CascadeContent content, Control control) {
        this.content = content;
        images = new CascadeImages(control);
        colours = new CascadeColours(control);
    }

    @Override
    public void update(ViewerCell cell) {
        content.shown()
                .node(cell.getElement())
                .ifPresent(
                        node -> {
                            var text = line(node);
                            cell.setText(text.getString());
                            cell.setStyleRanges(text.getStyleRanges());
                            cell.setImage(images.of(node));
                        });
        super.update(cell);
    }

    private StyledString line(CascadeNode node) {
        var words = node.words();
        var text = new StyledString();
        node.capaian().ifPresent(each -> text.append("●", kept(dot(each))).append(" "));
        boolean told = words.iku() && words.id().startsWith(IKU);
        if (words.iku()) {
            text.append(" " + (told ? words.id() : IKU) + " ", kept(colours::badge)).append(" ");
        }
        if (!words.code().isEmpty()) {
            text.append(words.code() + "  ", ink(colours.pale()));
        } else if (!told && tellsMore(words)) {
            text.append(words.id() + "  ", ink(colours.pale()));
        }
        var name =
                !words.title().isEmpty()
                        ? words.title()
                        : words.id().isEmpty() ? words.level() : words.level() + " " + words.id();
        text.append(name, node.broken() ? ink(colours.grey()) : null);
        if (node.broken()) {
            text.append("  " + Messages.get("cascade.broken"), ink(colours.error()));
        }
        node.capaian().ifPresent(each -> text.append("  " + each.percent(), ink(colours.pale())));
        int against = node.findings().errors() + node.findings().warnings();
        if (against > 0) {
            boolean wrong = node.findings().errors() > 0;
            text.append("  (" + against + ")", ink(wrong ? colours.error() : colours.warning()));
        }
        return text;
    }

    /** Whether the short name tells what the title does not, and leaves room for it. */
    private static boolean tellsMore(CascadeNode.Words words) {
        return !words.id().isEmpty()
                && words.id().length() <= SHORT
                && !words.title().isEmpty()
                && !words.title().contains(words.id());
    }

    private Consumer<TextStyle> dot(Capaian capaian) {
        return style -> style.foreground = colours.of(capaian);
    }

    /** On a selected line other words take the colour of the selection. */
    @Override
    protected StyleRange prepareStyleRange(StyleRange range, boolean applyColors) {
        if (applyColors || range.data != KEPT) {
            return super.prepareStyleRange(range, applyColors);
        }
        var shown = (StyleRange) range.clone();
        shown.background = shown.background == null ? colours.ground() : shown.background;
        return shown;
    }

    /**
     * The system may ask to paint over letters that it has not taken away, where a bubble went from
     * before the line; painted twice they would look bold.
     */
    @Override
    protected void paint(Event event, Object element) {
        seen(colours.ground());
        if ((event.detail & (SWT.SELECTED | SWT.HOT)) == 0 && event.item instanceof TreeItem line) {
            event.gc.setBackground(line.getParent().getBackground());
            event.gc.fillRectangle(line.getTextBounds(event.index));
        }
        super.paint(event, element);
    }

    /** The ground turns dark without a word; then all lines take colours that suit it. */
    private void seen(Color now) {
        if (!now.equals(ground)) {
            boolean turned = ground != null;
            ground = now;
            if (turned) {
                var tree = getViewer().getControl();
                tree.getDisplay()
                        .asyncExec(
                                () -> {
                                    if (!tree.isDisposed()) {
                                        getViewer().refresh();
                                    }
                                });
            }
        }
    }

    private static StyledString.Styler kept(Consumer<TextStyle> how) {
        return style(
                style -> {
                    how.accept(style);
                    style.data = KEPT;
                });
    }

    private static StyledString.Styler ink(Color colour) {
        return style(style -> style.foreground = colour);
    }

    private static StyledString.Styler style(Consumer<TextStyle> how) {
        return new StyledString.Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                how.accept(style);
            }
        };
    }

    @Override
    public String getToolTipText(Object key) {
        return content.shown().node(key).map(CascadeLabels::told).orElse(null);
    }

    private static String told(CascadeNode node) {
        var words = node.words();
        var lines = new ArrayList<String>();
        var id = words.id().isEmpty() ? "" : " " + words.id();
        var code = words.code().isEmpty() ? "" : " " + words.code();
        lines.add(words.level() + id + code);
        if (!words.title().isEmpty()) {
            lines.add(words.title());
        }
        node.capaian().ifPresent(each -> lines.add(figure(each)));
        var found = node.findings();
        if (found.all() > 0) {
            lines.add(
                    Messages.get(
                            "cascade.findings", found.errors(), found.warnings(), found.notes()));
        }
        if (node.broken()) {
            lines.add(Messages.get("cascade.broken.tip"));
        }
        if (node.role() == CascadeNode.Role.LINK) {
            lines.add(Messages.get("cascade.link"));
        }
        return String.join("\n", lines);
    }

    private static String figure(Capaian capaian) {
        return capaian.predicate().isEmpty()
                ? Messages.get("cascade.capaian", capaian.year(), capaian.percent())
                : Messages.get(
                        "cascade.capaian.predicate",
                        capaian.year(),
                        capaian.percent(),
                        capaian.predicate());
    }
}
