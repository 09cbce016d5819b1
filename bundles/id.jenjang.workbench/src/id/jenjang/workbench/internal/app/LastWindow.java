package id.jenjang.workbench.internal.app;

import org.eclipse.core.runtime.ILog;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

/**
 * What the last window left behind for the next: where its parts lie. The platform begins anew
 * without a word when that is damaged; here it is set aside and people can be told.
 */
public final class LastWindow {

    private static final String FILE = ".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi";
    private static final String APPLICATION = "application:Application";
    private static final String DAMAGED = ".rusak";

    private LastWindow() {}

    private static Optional<Path> file() {
        return Settings.folder().map(each -> each.resolve(FILE)).filter(Files::isRegularFile);
    }

    /** Sets it aside when it is damaged; whether it was. */
    static boolean setAsideIfDamaged() {
        return file().filter(LastWindow::isDamaged).isPresent() && setAside();
    }

    /** Whether a file cannot be such a record. */
    public static boolean isDamaged(Path file) {
        try (var content = Files.newInputStream(file)) {
            var root = new Root();
            SAXParserFactory.newInstance().newSAXParser().parse(content, root);
            return !APPLICATION.equals(root.name);
        } catch (SAXException | IOException damaged) {
            return true;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Sets it aside, so that the next start begins anew; whether there was anything. */
    static boolean setAside() {
        var file = file();
        if (file.isEmpty()) {
            return false;
        }
        try {
            Files.move(
                    file.get(),
                    file.get().resolveSibling(file.get().getFileName() + DAMAGED),
                    StandardCopyOption.REPLACE_EXISTING);
            ILog.of(LastWindow.class).warn("Set aside: " + file.get());
            return true;
        } catch (IOException unmovable) {
            ILog.of(LastWindow.class).warn(file.get().toString(), unmovable);
            return false;
        }
    }

    /** The name of the outermost element. */
    private static final class Root extends DefaultHandler {

        private String name;

        @Override
        public void startElement(String uri, String local, String qualified, Attributes all) {
            name = name == null ? qualified : name;
        }
    }
}
