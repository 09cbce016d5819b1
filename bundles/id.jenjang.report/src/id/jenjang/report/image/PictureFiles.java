package id.jenjang.report.image;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Bagian;
import id.jenjang.model.Berkas;
import id.jenjang.model.BerkasPendamping;
import id.jenjang.report.image.UnusablePictureException.Reason;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The pictures that lie beside a plan. Nothing outside the plan's folder is read, by no name and no
 * link: a plan that is passed on must not print what its reader did not give.
 */
public final class PictureFiles {

    /** The largest file read. */
    static final int MAX_MEGABYTES = 24;

    private static final long MEGABYTE = 1024L * 1024L;
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]+:.*");

    private final Optional<Path> root;

    private PictureFiles(Optional<Path> root) {
        this.root = root;
    }

    /** The pictures of a plan; its folder is the innermost one that holds all its files. */
    public static PictureFiles of(Rencana rencana) {
        return new PictureFiles(
                rencana.berkas().stream()
                        .map(Berkas::getLokasi)
                        .filter(Objects::nonNull)
                        .map(file -> absolute(Path.of(file)).getParent())
                        .reduce(PictureFiles::shared));
    }

    /**
     * The picture a logo or figure of a plan names.
     *
     * @param file the reference; never null
     * @throws UnusablePictureException when it cannot be printed
     */
    public ImageFile of(BerkasPendamping file) throws UnusablePictureException {
        if (file.getLokasi() == null) {
            throw new UnusablePictureException(root.isEmpty() ? Reason.NO_FOLDER : Reason.MISSING);
        }
        return read(Path.of(file.getLokasi()));
    }

    /**
     * The picture a narrative names, relative to the file the text stands in.
     *
     * @param text the narrative; never null
     * @param name the name as written in Markdown; spaces may be written as %20
     * @throws UnusablePictureException when it cannot be printed
     */
    public ImageFile of(Bagian text, String name) throws UnusablePictureException {
        if (SCHEME.matcher(name).matches() || name.startsWith("//")) {
            throw new UnusablePictureException(Reason.REMOTE);
        }
        try {
            Path folder = folder(text);
            Path written = folder.resolve(name).normalize();
            return read(Files.exists(written) ? written : folder.resolve(decoded(name)));
        } catch (InvalidPathException e) {
            throw new UnusablePictureException(Reason.MISSING);
        }
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    private static Path folder(Bagian text) throws UnusablePictureException {
        EObject file = EcoreUtil.getRootContainer(text);
        if (!(file instanceof Berkas plan) || plan.getLokasi() == null) {
            throw new UnusablePictureException(Reason.NO_FOLDER);
        }
        Path folder = absolute(Path.of(plan.getLokasi())).getParent();
        return text.getSumber() == null ? folder : folder.resolve(text.getSumber()).getParent();
    }

    private ImageFile read(Path file) throws UnusablePictureException {
        Path path = absolute(file);
        requireInside(path, root);
        if (!Files.isRegularFile(path)) {
            throw new UnusablePictureException(Reason.MISSING);
        }
        try {
            if (root.isPresent()) {
                requireInside(path.toRealPath(), Optional.of(root.get().toRealPath()));
            }
            long size = Files.size(path);
            if (size > MAX_MEGABYTES * MEGABYTE) {
                throw new UnusablePictureException(
                        Reason.TOO_LARGE,
                        (int) Math.min(Integer.MAX_VALUE, Math.ceilDiv(size, MEGABYTE)),
                        MAX_MEGABYTES);
            }
            return ImageFile.of(Files.readAllBytes(path));
        } catch (UnusablePictureException e) {
            throw e;
        } catch (IOException e) {
            throw new UnusablePictureException(Reason.UNREADABLE);
        }
    }

    private static void requireInside(Path path, Optional<Path> folder)
            throws UnusablePictureException {
        if (folder.filter(path::startsWith).isEmpty()) {
            throw new UnusablePictureException(Reason.OUTSIDE);
        }
    }

    private static Path shared(Path one, Path other) {
        Path folder = one;
        while (folder != null && !other.startsWith(folder)) {
            folder = folder.getParent();
        }
        return folder == null ? one : folder;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
