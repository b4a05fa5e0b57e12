package org.cohesion.examples.misservice.page;

import jakarta.servlet.http.HttpServletRequest;
import org.cohesion.examples.misservice.page.frame.Frame;
import org.cohesion.examples.misservice.page.frame.Pages;
import org.cohesion.examples.misservice.page.template.JtesigninGenerated;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where people sign in. */
@Controller
class SignInController {

  @GetMapping("/login")
  ResponseEntity<byte[]> signIn(
      @RequestParam(required = false) String error,
      @RequestParam(required = false) String logout,
      HttpServletRequest request) {
    Frame frame = Pages.frame(request, Pages.words().text("sign-in")).faulty(error != null);
    return Pages.show(
        frame, out -> JtesigninGenerated.render(out, null, frame, error != null, logout != null));
  }
}
