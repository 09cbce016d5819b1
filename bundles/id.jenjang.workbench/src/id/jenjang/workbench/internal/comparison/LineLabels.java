package id.jenjang.workbench.internal.comparison;

import id.jenjang.dsl.ide.compare.ChangeKind;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.app.Theme;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How lines of a comparison are written. */
final class LineLabels extends StyledCellLabelProvider {

    /** The names of the pictures, the most telling one first. */
    private static final Map<ChangeKind, String> PICTURES = new EnumMap<>(ChangeKind.class);

    static {
        PICTURES.put(ChangeKind.ADDED, "banding-tambah");
        PICTURES.put(ChangeKind.REMOVED, "banding-hapus");
        PICTURES.put(ChangeKind.MOVED, "banding-pindah");
        PICTURES.put(ChangeKind.RENAMED, "banding-nama");
        PICTURES.put(ChangeKind.CHANGED, "banding-ubah");
    }

    private static final StyledString.Styler PALE =
            new StyledString.Styler() {
                @Override
                public void applyStyles(TextStyle style) {
                    style.foreground = Theme.pale();
                }
            };

    private final ResourceManager images;

    LineLabels(Control owner) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    static String name(ChangeKind kind) {
        return Messages.get("comparison." + kind.name());
    }

    /** What became of an element, in words. */
    static String names(Set<ChangeKind> kinds) {
        return kinds.stream()
                .map(LineLabels::name)
                .map(String::toLowerCase)
                .collect(Collectors.joining(", "));
    }

    Image image(ChangeKind kind) {
        return images.create(
                ResourceLocator.imageDescriptorFromBundle(
                                "id.jenjang.workbench", "icons/" + PICTURES.get(kind) + ".svg")
                        .orElseThrow());
    }

    @Override
    public void update(ViewerCell cell) {
        var line = (Line) cell.getElement();
        switch (cell.getColumnIndex()) {
            case 0 -> name(cell, line);
            case 1 -> cell.setText(oneLine(line.before()));
            default -> after(cell, line);
        }
        super.update(cell);
    }

    private void name(ViewerCell cell, Line line) {
        var text = new StyledString();
        if (line.kind().isEmpty()) {
            text.append(line.name(), PALE);
        } else {
            text.append(line.kind() + "  ", PALE).append(line.name());
        }
        cell.setImage(line.kinds().isEmpty() ? null : image(line.kinds().iterator().next()));
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
    }

    /** What became of an element stands where the values of others stand. */
    private static void after(ViewerCell cell, Line line) {
        var text = new StyledString(oneLine(line.after()));
        text.append(names(line.kinds()), PALE);
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Override
    public String getToolTipText(Object line) {
        var told = ((Line) line).told();
        return told.isEmpty() ? null : told;
    }
}
