/*
 * Gives frames of City Education Compare the height that their charts ask for.
 *
 *   <iframe data-city-education-compare src="https://…/?…&embed=1" width="100%" height="420"></iframe>
 *   <script async src="https://…/embed.js"></script>
 *
 * Once on a page is enough, for any number of frames, those added later too. A frame is heard only if the message comes
 * from its own window and from where its address says; a sandboxed frame has no origin, and says "null".
 */
(function () {
  'use strict';
  if (window.cityEducationCompareEmbeds) return;
  window.cityEducationCompareEmbeds = true;
  var HEIGHT = 'city-education-compare:height';
  var ASK = 'city-education-compare:ask';

  function frames() {
    return Array.prototype.slice.call(document.querySelectorAll('iframe[data-city-education-compare]'));
  }

  function originOf(frame) {
    var sandbox = frame.getAttribute('sandbox');
    var opaque = sandbox !== null && !/(^|\s)allow-same-origin(\s|$)/i.test(sandbox);
    return opaque ? 'null' : new URL(frame.src, document.baseURI).origin;
  }

  window.addEventListener('message', function (event) {
    var height = event.data && event.data.type === HEIGHT ? Math.ceil(event.data.height) : 0;
    if (!(height >= 100 && height <= 5000)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow !== event.source || originOf(frame) !== event.origin) return;
      var bordered = window.getComputedStyle(frame).boxSizing === 'border-box';
      var border = bordered ? frame.offsetHeight - frame.clientHeight : 0;
      frame.style.height = height + border + 'px';
    });
  });

  // A frame that was there before this script has told its height already: it is asked to say it again.
  frames().forEach(function (frame) {
    if (frame.contentWindow) frame.contentWindow.postMessage({ type: ASK }, '*');
  });
})();
