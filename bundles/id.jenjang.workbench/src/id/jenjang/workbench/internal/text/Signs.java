package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.complete.CompletionItem.Kind;
import id.jenjang.rules.Severity;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The little pictures of proposals and findings, shared by all who show them. */
public final class Signs {

    private Signs() {}

    /** The sign of what may be written. */
    static Image of(Kind kind) {
        return image(
                switch (kind) {
                    case KEYWORD, CHOICE -> "usul-kata";
                    case TEMPLATE -> "usul-kerangka";
                    case ELEMENT, NEW_NAME -> "usul-unsur";
                    case RULE -> "usul-aturan";
                    case FILE -> "files";
                    case YEAR, CODE, TEXT, LIVE_VALUE -> "usul-nilai";
                });
    }

    /** The sign of how grave a finding is. */
    public static Image of(Severity severity) {
        return image(
                switch (severity) {
                    case ERROR -> "temuan-galat";
                    case WARNING -> "temuan-peringatan";
                    case INFO -> "temuan-catatan";
                });
    }

    /** A picture of the folder icons. */
    public static Image image(String name) {
        var registry = JFaceResources.getImageRegistry();
        var key = "id.jenjang.workbench/" + name;
        if (registry.get(key) == null) {
            registry.put(
                    key,
                    ImageDescriptor.createFromURL(
                            Signs.class.getResource("/icons/" + name + ".svg")));
        }
        return registry.get(key);
    }
}
