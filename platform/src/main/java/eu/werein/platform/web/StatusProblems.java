package eu.werein.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Problems for what is refused by a status alone, by the framework or by the container. */
@Controller
final class StatusProblems implements ErrorController {

    private final ProblemWriter problems;

    StatusProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    static Problem of(HttpStatusCode status) {
        return status.value() == 404
                ? Problem.notFound()
                : Problem.of(
                        status,
                        switch (status.value()) {
                            case 400 -> "invalid";
                            case 405 -> "method-not-allowed";
                            case 406 -> "not-acceptable";
                            case 413 -> "too-large";
                            case 415 -> "media-type-unsupported";
                            case 503 -> "unavailable";
                            default -> "unexpected";
                        });
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer told
                        ? told
                        : 404;
        problems.write(response, of(HttpStatusCode.valueOf(status)));
    }
}
