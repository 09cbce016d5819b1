package id.jenjang.workbench.internal.diagram;

import id.jenjang.diagram.Scene;
import id.jenjang.dsl.ide.guard.SafeOutput;
import id.jenjang.report.picture.SvgPicture;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.WhyFailed;
import id.jenjang.workbench.internal.control.PlaceDialog;
import id.jenjang.workbench.internal.diagram.ScenePainter.Window;
import id.jenjang.workbench.internal.hint.Written;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Saves what is shown as a picture file. */
final class PictureFile {

    private static final List<PlaceDialog.Kind> KINDS =
            List.of(PlaceDialog.Kind.of(".svg"), PlaceDialog.Kind.of(".png"));

    private static final double MARGIN = 12;
    private static final double FINEST = 2 * Zoom.NATURAL;

    /** Images larger than this need more memory than a workbench should take. */
    private static final double MOST_PIXELS = 40e6;

    private final Scene scene;
    private final String title;

    PictureFile(Picture picture) {
        scene = picture.drawn().orElseThrow().withLegend();
        title = picture.title();
    }

    /**
     * Asks where to, and saves.
     *
     * @param near where the dialog opens
     */
    void ask(Shell shell, Path near) {
        new PlaceDialog(shell, Messages.get("diagram.save.title"), near)
                .target("pohon-kinerja.svg", KINDS, true)
                .ifPresent(chosen -> saved(chosen, shell));
    }

    private void saved(Path chosen, Shell shell) {
        try {
            save(chosen, shell);
            Written.tell(
                    shell,
                    Messages.get("diagram.save.title"),
                    Messages.get("diagram.saved", chosen),
                    chosen);
        } catch (IOException failed) {
            MessageDialog.openError(
                    shell,
                    Messages.get("diagram.save.title"),
                    Messages.get("diagram.unsaved", chosen, WhyFailed.of(failed)));
        }
    }

    /** Saves as SVG, or as PNG when the file is named so. */
    void save(Path file, Shell shell) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            var loader = new ImageLoader();
            loader.data = new ImageData[] {image(shell)};
            SafeOutput.write(file, out -> loader.save(out, SWT.IMAGE_PNG));
        } else {
            var text =
                    SvgPicture.of(
                            scene, title, Messages.get("diagram.description"), Messages.language());
            SafeOutput.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private ImageData image(Shell shell) {
        double wide = scene.width() + 2 * MARGIN;
        double high = scene.height() + 2 * MARGIN;
        double scale = Math.min(FINEST, Math.sqrt(MOST_PIXELS / (wide * high)));
        int width = (int) Math.ceil(wide * scale);
        int height = (int) Math.ceil(high * scale);
        var image = new Image(shell.getDisplay(), width, height);
        var gc = new GC(image);
        try (var painter = new ScenePainter(shell.getDisplay())) {
            gc.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_WHITE));
            gc.fillRectangle(0, 0, width, height);
            painter.paint(
                    gc, scene, new Window(scale, MARGIN * scale, MARGIN * scale, width, height));
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
