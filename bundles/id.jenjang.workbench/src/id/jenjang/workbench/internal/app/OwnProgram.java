package id.jenjang.workbench.internal.app;

import org.eclipse.core.runtime.Platform;

/** Tells Jenjang itself from an Eclipse that Jenjang is installed into, as plugin.xml does. */
public final class OwnProgram {

    private static final String PRODUCT = "id.jenjang.workbench.product";

    private OwnProgram() {}

    /** Whether this is Jenjang itself. */
    public static boolean runs() {
        var product = Platform.getProduct();
        return product != null && product.getId().equals(PRODUCT);
    }
}
