package eu.werein.gateway.signin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.werein.platform.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page whether somebody is signed in, and what it needs to send anything. */
@RestController
final class SessionController {

    private final People people;

    SessionController(People people) {
        this.people = people;
    }

    @GetMapping("/api/session")
    ResponseEntity<Object> session(HttpServletRequest request) {
        boolean signedIn = signedIn(request);
        Csrf csrf = Csrf.of(request);
        return signedIn
                ? ResponseEntity.ok(new SignedIn(true, csrf))
                : ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(new SignedOut(Problem.unauthenticated(), csrf));
    }

    private boolean signedIn(HttpServletRequest request) {
        try {
            return people.person(request).isPresent();
        } catch (SessionEnded ended) {
            request.getSession().invalidate();
            return false;
        }
    }

    record SignedIn(boolean signedIn, Csrf csrf) {}

    /** A program with a bearer token needs none and gets none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SignedOut(@JsonUnwrapped Problem problem, Csrf csrf) {}

    record Csrf(String headerName, String token) {
        static Csrf of(HttpServletRequest request) {
            return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                    ? new Csrf(token.getHeaderName(), token.getToken())
                    : new Csrf("", "");
        }
    }
}
