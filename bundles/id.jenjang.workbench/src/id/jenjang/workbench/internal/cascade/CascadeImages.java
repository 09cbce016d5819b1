package id.jenjang.workbench.internal.cascade;

import id.jenjang.dsl.ide.cascade.CascadeNode;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import java.util.Locale;
import java.util.Map;

/** A picture for each kind of line, marked when something stands against it. */
final class CascadeImages {

    private static final String BUNDLE = "id.jenjang.workbench";

    /** Kinds that are drawn like others; those not named have a picture of their own or none. */
    private static final Map<String, String> ALIKE =
            Map.ofEntries(
                    Map.entry("TujuanDaerah", "tujuan"),
                    Map.entry("SasaranDaerah", "sasaran"),
                    Map.entry("Unit", "instansi"),
                    Map.entry("Pejabat", "instansi"),
                    Map.entry("Daerah", "instansi"),
                    Map.entry("Rpjmd", "dokumen"),
                    Map.entry("Renstra", "dokumen"),
                    Map.entry("Perjanjian", "dokumen"),
                    Map.entry("RencanaAksi", "dokumen"),
                    Map.entry("Laporan", "dokumen"),
                    Map.entry("Evaluasi", "dokumen"),
                    Map.entry("Pemeriksaan", "dokumen"),
                    Map.entry("Tercetak", "dokumen"),
                    Map.entry("Bagian", "dokumen"),
                    Map.entry("EntriAnggaran", "anggaran"),
                    Map.entry("EntriPengukuran", "pengukuran"),
                    Map.entry("Tangga", "skala"));

    private final ResourceManager images;

    CascadeImages(Control owner) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** A picture of the set by its name. */
    static ImageDescriptor icon(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
                .orElse(ImageDescriptor.getMissingImageDescriptor());
    }

    Image of(CascadeNode node) {
        var plain = icon(name(node));
        var mark = mark(node);
        return images.create(
                mark == null
                        ? plain
                        : new DecorationOverlayIcon(
                                images.create(plain), mark, IDecoration.BOTTOM_LEFT));
    }

    private static String name(CascadeNode node) {
        return switch (node.role()) {
            case GROUP -> "kelompok";
            case LINK -> "tautan";
            case HOME -> {
                var type = node.words().type();
                var own = ALIKE.getOrDefault(type, type.toLowerCase(Locale.ROOT));
                var known =
                        ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + own + ".svg");
                yield known.isPresent() ? own : "unsur";
            }
        };
    }

    private static ImageDescriptor mark(CascadeNode node) {
        var shared = PlatformUI.getWorkbench().getSharedImages();
        if (node.findings().errors() > 0) {
            return shared.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR);
        }
        return node.findings().warnings() > 0
                ? shared.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_WARNING)
                : null;
    }
}
