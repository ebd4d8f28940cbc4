package nl.ncw.export.office;

import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XController;
import com.sun.star.frame.XDesktop;
import com.sun.star.frame.XDispatchHelper;
import com.sun.star.frame.XDispatchProvider;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.DisposedException;
import com.sun.star.lang.XComponent;
import com.sun.star.uno.XComponentContext;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Dutch LibreOffice without a screen, which opens, edits and saves files as a partner does. It keeps its profile and its
 * files in a folder of its own, so that it neither meets nor disturbs another. All tests share one, which ends with them.
 *
 * <pre>{@code
 * byte[] filledIn = LibreOffice.running().edit(form, Saving.BY_WAY_OF_OPENDOCUMENT, book ->
 *         book.sheet("Proces").cell("F7").type("Telefonisch"));
 * }</pre>
 */
public final class LibreOffice {
    private static @Nullable LibreOffice running;

    private final Path folder;
    private final OfficeProcess process;
    private final XDesktop desktop;
    private final XDispatchHelper dispatcher;
    private int files;

    private LibreOffice(Path folder, OfficeProcess process, XComponentContext context) {
        this.folder = folder;
        this.process = process;
        this.desktop = service(context, XDesktop.class, "com.sun.star.frame.Desktop");
        this.dispatcher = service(context, XDispatchHelper.class, "com.sun.star.frame.DispatchHelper");
    }

    /** The LibreOffice that runs; started if none does. */
    public static synchronized LibreOffice running() {
        if (running == null || !running.process.isAlive()) {
            running = start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::end));
        }
        return running;
    }

    private static LibreOffice start() {
        try {
            Path folder = Files.createTempDirectory("libreoffice");
            OfficeProcess process = OfficeProcess.start(folder);
            return new LibreOffice(folder, process, process.context());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T service(XComponentContext context, Class<T> type, String name) {
        return Uno.as(type, Uno.call(() -> context.getServiceManager().createInstanceWithContext(name, context)));
    }

    /** Opens a workbook. */
    public Spreadsheet open(byte[] workbook) {
        return new Spreadsheet(this, load(workbook, FileType.XLSX));
    }

    /** What becomes of a workbook that is opened, edited and saved. */
    public byte[] edit(byte[] workbook, Saving saving, Consumer<Spreadsheet> edits) {
        try (Spreadsheet spreadsheet = open(workbook)) {
            edits.accept(spreadsheet);
            return spreadsheet.saved(saving);
        }
    }

    /** What becomes of a workbook that is opened and saved. */
    public byte[] resave(byte[] workbook, Saving saving) {
        return edit(workbook, saving, spreadsheet -> {});
    }

    /** Opens a text. */
    public TextDocument openText(byte[] text) {
        return new TextDocument(this, load(text, FileType.DOCX));
    }

    /** Opens a file, and requires that LibreOffice has nothing to ask or to repair. */
    XComponent load(byte[] content, FileType type) {
        Path file = newFile(type);
        Questions questions = new Questions();
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        XComponent opened = Uno.call(() -> Uno.as(XComponentLoader.class, desktop)
                .loadComponentFromURL(file.toUri().toString(), "_blank", 0, new PropertyValue[] {
                    Uno.argument("Hidden", true), Uno.argument("InteractionHandler", questions)
                }));
        if (opened == null || !questions.asked().isEmpty()) {
            throw new AssertionError("LibreOffice does not just open %s: %s".formatted(file, questions.asked()));
        }
        return opened;
    }

    /** Saves a copy of a document, and requires that LibreOffice has no doubts about it. */
    byte[] store(XComponent document, FileType type) {
        Path file = newFile(type);
        Questions questions = new Questions();
        Uno.run(() -> Uno.as(XStorable.class, document).storeToURL(file.toUri().toString(), new PropertyValue[] {
            Uno.argument("FilterName", type.filter()), Uno.argument("InteractionHandler", questions)
        }));
        if (!questions.asked().isEmpty()) {
            throw new AssertionError("LibreOffice does not just save %s: %s".formatted(file, questions.asked()));
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command of the user interface, such as {@code .uno:DeleteRows}. */
    void command(XController window, String command, PropertyValue... arguments) {
        dispatcher.executeDispatch(Uno.as(XDispatchProvider.class, window.getFrame()), command, "", 0, arguments);
    }

    private Path newFile(FileType type) {
        return folder.resolve(files++ + "." + type.name().toLowerCase(Locale.ROOT));
    }

    /** Ends this LibreOffice and removes what it kept. */
    private void end() {
        try {
            desktop.terminate();
        } catch (DisposedException e) {
            // It was gone before it could say that it goes.
        }
        process.end();
        try (Stream<Path> kept = Files.walk(folder)) {
            kept.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
