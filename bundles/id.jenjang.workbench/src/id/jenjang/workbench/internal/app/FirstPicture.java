package id.jenjang.workbench.internal.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;

import java.io.IOException;

/**
 * A picture read in the background while the window is being made: what drawing pictures needs is
 * loaded then, when the window comes to draw its first one.
 */
final class FirstPicture {

    private FirstPicture() {}

    /** Reads it. */
    static void read() {
        Thread.ofPlatform().daemon().name("Jenjang picture").start(FirstPicture::load);
    }

    private static void load() {
        try (var picture = FirstPicture.class.getResourceAsStream("/icons/jenjang.svg")) {
            new ImageLoader().load(picture);
        } catch (IOException | SWTException unreadable) {
            // The window says so where it draws it.
            ILog.of(FirstPicture.class).warn("A picture cannot be read", unreadable);
        }
    }
}
