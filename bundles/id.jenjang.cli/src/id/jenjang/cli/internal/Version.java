package id.jenjang.cli.internal;

/** The version of this program, as the build wrote it into the jar. */
final class Version {

    /** Stands in where the classes do not come from a built jar. */
    private static final String UNBUILT = "0.1.0-SNAPSHOT";

    private Version() {}

    static String text() {
        var built = Version.class.getPackage().getImplementationVersion();
        return built == null ? UNBUILT : built;
    }
}
