package id.jenjang.workbench.internal.document;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** Pictures of tools. */
public final class ViewIcons {

    private ViewIcons() {}

    /** The picture of a file of this bundle's icons. */
    public static ImageDescriptor of(String file) {
        return ResourceLocator.imageDescriptorFromBundle("id.jenjang.workbench", "icons/" + file)
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
