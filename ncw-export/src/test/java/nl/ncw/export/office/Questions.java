package nl.ncw.export.office;

import com.sun.star.task.XInteractionHandler;
import com.sun.star.task.XInteractionRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps what LibreOffice asks its user when it opens a file, such as whether to repair it; answers nothing. */
final class Questions implements XInteractionHandler {
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void handle(XInteractionRequest request) {
        asked.add(String.valueOf(request.getRequest()));
    }

    List<String> asked() {
        return List.copyOf(asked);
    }
}
